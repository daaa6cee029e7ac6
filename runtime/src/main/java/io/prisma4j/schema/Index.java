package io.prisma4j.schema;

import java.util.List;

/**
 * An index that is not unique.
 *
 * @param name its name in the database
 * @param parts the indexed columns; none where an expression is indexed
 * @param expression the indexed expression in SQL, or empty
 * @param type the kind of index, for databases that have several, or empty for the usual one
 * @param condition in SQL, of the rows that it holds, or empty for all rows
 */
public record Index(String name, List<Part> parts, String expression, String type, String condition) {
    public Index {
        parts = List.copyOf(parts);
    }

    /** An index of the usual kind on columns. */
    public Index(String name, List<Part> parts) {
        this(name, parts, "", "", "");
    }

    /** An index of the usual kind on an expression. */
    public Index(String name, String expression) {
        this(name, List.of(), expression, "", "");
    }

    /** The same index of another kind: {@code withType("GIN")}. */
    public Index withType(String kind) {
        return new Index(name, parts, expression, kind, condition);
    }

    /** The same index of some rows: {@code withCondition("published")}. */
    public Index withCondition(String sql) {
        return new Index(name, parts, expression, type, sql);
    }

    /**
     * One column of an index and its direction.
     *
     * @param operators the operator class, for databases that have several, or empty for the usual one
     */
    public record Part(Column column, boolean descending, String operators) {
        /** A column with the usual operators. */
        public Part(Column column, boolean descending) {
            this(column, descending, "");
        }
    }
}
