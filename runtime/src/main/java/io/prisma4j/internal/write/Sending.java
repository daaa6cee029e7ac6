package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where the statements of a write go: to the database, or into an explanation. */
interface Sending {
    /**
     * A statement that answers with rows.
     *
     * @param why what it is for
     * @param returned the columns that it answers with
     * @param supposed what is known of the rows before, if everything that is named is there
     * @param read makes one of each row
     */
    <T> List<T> query(
            String why,
            SqlText statement,
            List<Column> returned,
            Supplier<List<Map<Column, Object>>> supposed,
            Function<ResultRow, T> read);

    /** A statement that answers with a number of rows. */
    long update(String why, SqlText statement);

    /** Whether nothing is sent, so that nothing is known of what is there. */
    boolean isRehearsal();
}
