package io.prisma4j.internal.sql;

/** How rows are folded into JSON arrays of arrays, without loss of any value. */
public interface JsonClause {
    /** The function that makes an array of its arguments. */
    String arrayOf();

    /** How many arguments that function takes at most. */
    int mostCells();

    /** Appends a cell; {@code value} appends the expression that reads a value of the type. */
    void cell(SqlWriter out, Runnable value, ExpressionType type);

    /** What stands before an array that is a cell of another. */
    default String beginNested() {
        return "";
    }

    /** What stands after an array that is a cell of another. */
    default String endNested() {
        return "";
    }

    /** The aggregate that makes an array of {@code s."row"} of all rows, in their order; an empty one of none. */
    String arrayOfRows();
}
