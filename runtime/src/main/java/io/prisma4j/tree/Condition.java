package io.prisma4j.tree;

import io.prisma4j.schema.Relation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row must fulfil. */
public sealed interface Condition extends Shaped {
    /** The comparisons of SQL; every one is unknown (not true) where an operand is null. */
    enum Operator {
        EQ("="),
        NE("<>"),
        LT("<"),
        LTE("<="),
        GT(">"),
        GTE(">=");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }

        /** Whether it asks which value is greater. */
        public boolean isOrder() {
            return this != EQ && this != NE;
        }
    }

    /** Where in a text another text is looked for. */
    enum Match {
        CONTAINS,
        STARTS_WITH,
        ENDS_WITH
    }

    /** How many of the related records must match; a to-one {@code is} is SOME and {@code isNot} is NONE. */
    enum Quantifier {
        SOME,
        EVERY,
        NONE
    }

    /** Two operands compared; {@code ignoreCase} for texts only. */
    record Compare(Expression left, Operator operator, Expression right, boolean ignoreCase) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(operator);
            out.token(ignoreCase);
            left.describe(out);
            right.describe(out);
        }

        @Override
        public String toString() {
            return left + " " + operator.sql() + " " + right;
        }
    }

    /** The expression's value is, or is not, one of a list; none of an empty list, and not one of an empty list is always true. */
    record In(Expression column, Value values, boolean negated, boolean ignoreCase) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(In.class);
            out.token(negated);
            out.token(ignoreCase);
            column.describe(out);
            values.describe(out);
        }

        @Override
        public String toString() {
            return column + (negated ? " not in " : " in ") + values;
        }
    }

    /** The values of several columns are those of one position of as many lists. */
    record InRows(List<ColumnRef> columns, List<Value> values) implements Condition {
        public InRows {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(InRows.class);
            out.parts(columns);
            out.parts(values);
        }

        @Override
        public String toString() {
            return columns + " in " + values;
        }
    }

    /**
     * The record is one of those that a query reads.
     *
     * @param identity the columns that tell the record from every other
     * @param rows records of the same model, in a scope of their own; of what it reads nothing counts
     */
    record Among(List<ColumnRef> identity, SelectNode rows) implements Condition {
        public Among {
            identity = List.copyOf(identity);
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(Among.class);
            out.parts(identity);
            rows.describe(out);
        }

        @Override
        public String toString() {
            return identity + " among (" + rows + ")";
        }
    }

    /** A text contains, starts or ends with another, whose wildcard characters mean themselves. */
    record Text(Expression column, Match match, Expression part, boolean ignoreCase) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(match);
            out.token(ignoreCase);
            column.describe(out);
            part.describe(out);
        }

        @Override
        public String toString() {
            return column + " " + match.name().toLowerCase(Locale.ROOT) + " " + part;
        }
    }

    /**
     * A text has the words that are asked for, in a full-text search of the database.
     *
     * @param words as a person types them into a search engine; any text will do
     * @param language by whose rules words are the same; null for the database's own
     */
    record Matches(ColumnRef column, Value words, @Nullable Value language) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(Matches.class);
            column.describe(out);
            words.describe(out);
            out.part(language);
        }

        @Override
        public String toString() {
            return column + " matches " + words;
        }
    }

    /** The part is a JSON value of the kind that it is read as; unknown where there is no such part. */
    record JsonIs(JsonPart part) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(JsonIs.class);
            part.describe(out);
        }

        @Override
        public String toString() {
            return part + " is " + part.as().name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The part is a JSON array that has some, or every one, of the elements of a list; unknown where there is no such part.
     *
     * @param elements JSON values
     */
    record JsonHas(JsonPart part, boolean every, Value elements) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(JsonHas.class);
            out.token(every);
            part.describe(out);
            elements.describe(out);
        }

        @Override
        public String toString() {
            return part + (every ? " has every of " : " has some of ") + elements;
        }
    }

    /** The column is null, or is not. */
    record IsNull(Expression column, boolean negated) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(IsNull.class);
            out.token(negated);
            column.describe(out);
        }

        @Override
        public String toString() {
            return column + (negated ? " is not null" : " is null");
        }
    }

    /**
     * The list in a column has all, or some, of the elements of another; all of none, and not some of none. Unknown where the
     * column is null.
     *
     * @param of a value of the column's type, another column that holds a list, or one that holds the only element
     */
    record Has(ColumnRef column, boolean all, Expression of) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(Has.class);
            out.token(all);
            column.describe(out);
            of.describe(out);
        }

        @Override
        public String toString() {
            return column + (all ? " has every " : " has some ") + of;
        }
    }

    /** The list in a column has no element. Unknown where the column is null. */
    record IsEmpty(ColumnRef column) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(IsEmpty.class);
            column.describe(out);
        }

        @Override
        public String toString() {
            return column + " is empty";
        }
    }

    /** All of them hold; true where there are none. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(All.class);
            out.parts(of);
        }

        @Override
        public String toString() {
            return "all" + of;
        }
    }

    /** One of them holds; false where there are none. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(Any.class);
            out.parts(of);
        }

        @Override
        public String toString() {
            return "any" + of;
        }
    }

    /** It does not hold, in SQL's three-valued logic: unknown stays unknown. */
    record Not(Condition condition) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(Not.class);
            condition.describe(out);
        }

        @Override
        public String toString() {
            return "not(" + condition + ")";
        }
    }

    /**
     * Some, every or none of the related records match.
     *
     * @param depth the depth of the scope that has the relation; the related record's scope is {@code inner}
     * @param inner the depth of the related record's scope: one more than that of the scope around this condition
     * @param condition what they must match; null for every record
     */
    record Related(
            int depth,
            int inner,
            Relation relation,
            Quantifier quantifier,
            @Nullable Condition condition) implements Condition {
        @Override
        public void describe(ShapeSink out) {
            out.token(quantifier);
            out.token(depth);
            out.token(inner);
            out.token(relation);
            out.part(condition);
        }

        @Override
        public String toString() {
            return relation + "." + quantifier.name().toLowerCase(Locale.ROOT) + "("
                    + (condition == null ? "" : condition) + ")";
        }
    }
}
