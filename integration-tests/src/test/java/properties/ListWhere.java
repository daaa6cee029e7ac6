package properties;

import io.prisma4j.schema.Column;
import java.util.List;

/** A filter of a field that holds a list. */
sealed interface ListWhere extends Where {
    At<Column> field();

    /** {@code names.eq(List.of("a", "b"))}. */
    record Same(At<Column> field, boolean negated, List<Object> value) implements ListWhere {
        @Override
        public String toString() {
            return field + (negated ? ".ne(" : ".eq(") + value + ")";
        }
    }

    /** {@code names.hasEvery("a", "b")}, {@code names.hasSome("a", "b")}. */
    record Has(At<Column> field, boolean every, List<Object> elements) implements ListWhere {
        @Override
        public String toString() {
            return field + (every ? ".hasEvery(" : ".hasSome(") + elements + ")";
        }
    }

    /** {@code names.has(name)}. */
    record HasField(At<Column> field, At<Column> element) implements ListWhere {
        @Override
        public String toString() {
            return field + ".has(field " + element + ")";
        }
    }

    /** {@code names.isEmpty()}. */
    record Empty(At<Column> field) implements ListWhere {
        @Override
        public String toString() {
            return field + ".isEmpty()";
        }
    }
}
