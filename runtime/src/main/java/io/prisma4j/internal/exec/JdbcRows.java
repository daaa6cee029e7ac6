package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.ResultRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of an open statement. The listener hears of it when it is closed: how long the database took, not whoever reads. */
final class JdbcRows implements OpenRows {
    private final JdbcStatements statements;
    private final SqlText query;
    private final Prepared prepared;
    private final ResultSet rows;
    private final ResultRow row;
    private long nanos;
    private @Nullable RuntimeException failure;

    private JdbcRows(JdbcStatements statements, SqlText query, Prepared prepared, ResultSet rows, long nanos) {
        this.statements = statements;
        this.query = query;
        this.prepared = prepared;
        this.rows = rows;
        this.row = statements.dialect().row(rows);
        this.nanos = nanos;
    }

    static JdbcRows open(JdbcStatements statements, SqlText query) {
        long start = System.nanoTime();
        try {
            Prepared prepared = statements.prepare(query);
            return new JdbcRows(statements, query, prepared, executed(statements, prepared), System.nanoTime() - start);
        } catch (SQLException | RuntimeException e) {
            RuntimeException failure = statements.meaning(e, query);
            statements.tell(query, System.nanoTime() - start, failure);
            throw failure;
        }
    }

    private static ResultSet executed(JdbcStatements statements, Prepared prepared) throws SQLException {
        try {
            statements.dialect().inParts(prepared.statement());
            return statements.inTime(prepared.statement(), PreparedStatement::executeQuery);
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    @Override
    public boolean next(Consumer<? super ResultRow> take) {
        statements.checkTime();
        long start = System.nanoTime();
        try {
            if (!rows.next()) return false;
            take.accept(row);
            return true;
        } catch (SQLException | RuntimeException e) {
            failure = statements.meaning(e, query);
            throw failure;
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    @Override
    public void close() {
        try (prepared) {
            rows.close();
            if (failure == null) prepared.done();
        } catch (SQLException e) {
            if (failure == null) {
                failure = statements.meaning(e, query);
                throw failure;
            }
            failure.addSuppressed(e);
        } finally {
            statements.tell(query, nanos, failure);
        }
    }
}
