package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of an insert stand in the statement. Numbers that the database assigns ascend in the order in which the rows are
 * given.
 */
public interface RowsClause {
    /** Rows with a value for every column, null for null. */
    Rows of(List<Column> columns, List<List<@Nullable Value>> rows);

    /** The same as a table whose columns have their types, to be compared with others. */
    Rows typed(List<Column> columns, List<List<@Nullable Value>> rows);

    /** Whether one statement can look for rows and insert those that are missing. */
    boolean insertsMissing();

    /** How many rows of so many columns one statement takes that has this number of other parameters. */
    int most(int columns, int others);
}
