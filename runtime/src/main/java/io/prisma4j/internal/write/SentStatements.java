package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Statements that are run. */
record SentStatements(Statements statements, JdbcDialect dialect) implements Sending {
    @Override
    public <T> List<T> query(
            String why,
            SqlText statement,
            List<Column> returned,
            Supplier<List<Map<Column, Object>>> supposed,
            Function<ResultRow, T> read) {
        return statements.query(statement, rows -> {
            ResultRow row = dialect.row(rows);
            List<T> found = new ArrayList<>();
            while (rows.next()) found.add(read.apply(row));
            return found;
        });
    }

    @Override
    public long update(String why, SqlText statement) {
        return statements.update(statement);
    }

    @Override
    public boolean isRehearsal() {
        return false;
    }
}
