package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;

/** A filter, as it is written. */
sealed interface Where
        permits JsonWhere,
                ListWhere,
                Where.Compare,
                Where.CompareField,
                Where.Between,
                Where.OneOf,
                Where.IgnoreCase,
                Where.Match,
                Where.MatchField,
                Where.IsNull,
                Where.Several,
                Where.Both,
                Where.Not,
                Where.LeftOut,
                Where.Quantified,
                Where.One,
                Where.Computed,
                Where.ComputedNull {

    /** How two values are compared. */
    enum Comparison {
        EQ,
        NE,
        LT,
        LTE,
        GT,
        GTE;

        /** Whether values that stand so to each other, in the sense of a comparator, fulfil it. */
        boolean holds(int order) {
            return switch (this) {
                case EQ -> order == 0;
                case NE -> order != 0;
                case LT -> order < 0;
                case LTE -> order <= 0;
                case GT -> order > 0;
                case GTE -> order >= 0;
            };
        }
    }

    /** Where in a text another is looked for. */
    enum Side {
        CONTAINS,
        STARTS_WITH,
        ENDS_WITH;

        boolean holds(String whole, String part) {
            return switch (this) {
                case CONTAINS -> whole.contains(part);
                case STARTS_WITH -> whole.startsWith(part);
                case ENDS_WITH -> whole.endsWith(part);
            };
        }
    }

    /** How many related records must match. */
    enum Quantifier {
        SOME,
        EVERY,
        NONE
    }

    /** What a to-one relation is asked for. */
    enum Being {
        IS,
        IS_NOT,
        IS_NULL,
        IS_NOT_NULL
    }

    /** What several filters are joined to. */
    enum Joint {
        ALL_OF,
        ANY_OF,
        NONE_OF
    }

    /** {@code age.gt(3)}. */
    record Compare(At<Column> field, Comparison how, Object value) implements Where {
        @Override
        public String toString() {
            return call(field, how, value);
        }
    }

    /** {@code age.gt(friendly)}. */
    record CompareField(At<Column> field, Comparison how, At<Column> other) implements Where {
        @Override
        public String toString() {
            return call(field, how, "field " + other);
        }
    }

    /** {@code age.between(3, 5)}. */
    record Between(At<Column> field, Object lowest, Object highest) implements Where {
        @Override
        public String toString() {
            return field + ".between(" + lowest + ", " + highest + ")";
        }
    }

    /** {@code age.in(3, 5)}. */
    record OneOf(At<Column> field, List<Object> values, boolean negated, boolean ignoreCase) implements Where {
        @Override
        public String toString() {
            return field + (ignoreCase ? ".ignoreCase()" : "") + (negated ? ".notIn(" : ".in(") + values + ")";
        }
    }

    /** {@code name.ignoreCase().eq("ada")}. */
    record IgnoreCase(At<Column> field, boolean negated, String value) implements Where {
        @Override
        public String toString() {
            return field + ".ignoreCase()" + (negated ? ".ne(" : ".eq(") + value + ")";
        }
    }

    /** {@code name.contains("ad")}. */
    record Match(At<Column> field, Side side, String part, boolean ignoreCase) implements Where {
        @Override
        public String toString() {
            return call(field, side, part) + (ignoreCase ? ".ignoreCase()" : "");
        }
    }

    /** {@code name.contains(call)}. */
    record MatchField(At<Column> field, Side side, At<Column> part) implements Where {
        @Override
        public String toString() {
            return call(field, side, "field " + part);
        }
    }

    /** {@code age.isNull()}. */
    record IsNull(At<Column> field, boolean negated) implements Where {
        @Override
        public String toString() {
            return field + (negated ? ".isNotNull()" : ".isNull()");
        }
    }

    /** {@code Filter.allOf(a, b)}. */
    record Several(Joint joint, List<Where> of) implements Where {
        @Override
        public String toString() {
            return camel(joint) + of;
        }
    }

    /** {@code a.and(b)}, {@code a.or(b)}. */
    record Both(Where first, boolean or, Where second) implements Where {
        @Override
        public String toString() {
            return "(" + first + (or ? " or " : " and ") + second + ")";
        }
    }

    /** {@code a.not()}. */
    record Not(Where of) implements Where {
        @Override
        public String toString() {
            return "not(" + of + ")";
        }
    }

    /** {@code a.when(false)}. */
    record LeftOut(Where of) implements Where {
        @Override
        public String toString() {
            return "leftOut(" + of + ")";
        }
    }

    /**
     * {@code animals.some(a -> ...)}, {@code animals.where(a -> ...).every(a -> ...)}.
     *
     * @param part which of the related records are asked; null for all
     * @param of what they must fulfil; null for nothing, which every relation's quantifier but EVERY allows
     */
    record Quantified(
            At<Relation> relation,
            Quantifier how,
            @Nullable Where part,
            @Nullable Where of) implements Where {
        @Override
        public String toString() {
            return call(Where.part(relation, part), how, of == null ? "" : of);
        }
    }

    /** {@code cage.is(c -> ...)}; {@code of} is null for {@code isNull} and {@code isNotNull}. */
    record One(At<Relation> relation, Being how, @Nullable Where of) implements Where {
        @Override
        public String toString() {
            return call(relation, how, of == null ? "" : of);
        }
    }

    /** {@code animals.count().gt(3)}, {@code animals.where(a -> ...).max(a -> a.born()).lt(today)}. */
    record Computed(Aggregate of, Comparison how, Object operand) implements Where {
        @Override
        public String toString() {
            return call(of, how, operand);
        }
    }

    /** {@code animals.sum(a -> a.age()).isNull()}. */
    record ComputedNull(Aggregate of, boolean negated) implements Where {
        @Override
        public String toString() {
            return of + (negated ? ".isNotNull()" : ".isNull()");
        }
    }

    private static String call(Object on, Enum<?> operation, Object operand) {
        return on + "." + camel(operation) + "(" + operand + ")";
    }

    static String part(At<Relation> relation, @Nullable Where part) {
        return relation + (part == null ? "" : ".where(" + part + ")");
    }

    private static String camel(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
