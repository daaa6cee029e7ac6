package properties;

import io.prisma4j.Json;
import io.prisma4j.schema.Column;
import java.util.List;

/** A filter of a part of a JSON value. */
sealed interface JsonWhere extends Where {

    /** A part of a JSON value: members by name, elements by number. */
    record Part(At<Column> field, List<Object> steps) {
        @Override
        public String toString() {
            return field + "" + steps;
        }
    }

    /** Which of several elements an array must have. */
    enum Has {
        EVERY,
        SOME
    }

    /** What may be missing. */
    enum Missing {
        IS_NULL,
        IS_NOT_NULL,
        IS_ANY_NULL
    }

    Part part();

    default At<Column> field() {
        return part().field();
    }

    /** {@code notes.path("a").gt(3)}; an order is only asked of texts and numbers. */
    record Compare(Part part, Comparison how, Json value) implements JsonWhere {
        @Override
        public String toString() {
            return part + "." + how + "(" + value + ")";
        }
    }

    /** {@code notes.path("a").in(...)}. */
    record OneOf(Part part, List<Json> values, boolean negated) implements JsonWhere {
        @Override
        public String toString() {
            return part + (negated ? ".notIn(" : ".in(") + values + ")";
        }
    }

    /** {@code notes.path("a").contains("b")}. */
    record Match(Part part, Side side, String text, boolean ignoreCase) implements JsonWhere {
        @Override
        public String toString() {
            return part + "." + side + "(" + text + ")" + (ignoreCase ? ".ignoreCase()" : "");
        }
    }

    /** {@code notes.path("a").hasEvery(...)}. */
    record Elements(Part part, Has has, List<Json> elements) implements JsonWhere {
        @Override
        public String toString() {
            return part + ".has" + has + "(" + elements + ")";
        }
    }

    /** {@code notes.path("a").isAnyNull()}. */
    record Null(Part part, Missing missing) implements JsonWhere {
        @Override
        public String toString() {
            return part + "." + missing + "()";
        }
    }
}
