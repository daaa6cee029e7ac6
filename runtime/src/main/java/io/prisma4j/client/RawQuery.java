package io.prisma4j.client;

import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.sql.SqlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query written by hand, to be read row by row. Immutable; each {@link #map} runs it.
 *
 * <pre>{@code
 * prisma.queryRaw("SELECT title FROM \"Post\"").map(row -> row.getString("title"));
 * }</pre>
 */
public final class RawQuery {
    private final Session session;
    private final JdbcDialect jdbc;
    private final SqlText statement;

    RawQuery(Session session, JdbcDialect jdbc, SqlText statement) {
        this.session = session;
        this.jdbc = jdbc;
        this.statement = statement;
    }

    /**
     * Runs the query, one statement, and makes something of each row.
     *
     * @param mapper is given a row that is valid during its call only
     * @return what the mapper made, in the order of the rows
     * @throws io.prisma4j.error.RawQueryException if the database refuses (P2010)
     * @throws IllegalArgumentException if the mapper asks for a column that is not there
     */
    public <T extends @Nullable Object> List<T> map(Function<? super RawRow, ? extends T> mapper) {
        return session.raw(statements -> statements.query(statement, rows -> {
            RawRow row = new RawRow(jdbc.row(rows), RawColumns.of(rows.getMetaData()));
            List<T> all = new ArrayList<>();
            while (rows.next()) all.add(mapper.apply(row));
            return Collections.unmodifiableList(all);
        }));
    }

    /** The text, without the values. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
