package io.prisma4j.internal.sql;

import io.prisma4j.schema.ScalarType;

/** How rows are folded into JSON arrays of arrays, without loss of any value. */
public interface JsonClause {
    /** The function that makes an array of its arguments. */
    String arrayOf();

    /** The expression of a cell, of the expression that reads a value of a type. */
    String cell(String sql, ScalarType type);

    /** The aggregate that makes an array of {@code s."row"} of all rows, in their order; an empty one of none. */
    String arrayOfRows();
}
