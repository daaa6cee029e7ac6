package io.prisma4j.testing;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.internal.jdbc.ReadFailure;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements of one connection, which remembers what it has run. */
public final class CountingStatements implements Statements {
    private final Connection connection;
    private final JdbcDialect jdbc;
    private final List<String> ran = new ArrayList<>();

    CountingStatements(Connection connection, JdbcDialect jdbc) {
        this.connection = connection;
        this.jdbc = jdbc;
    }

    /** The statements since the last call. */
    public List<String> ran() {
        List<String> since = List.copyOf(ran);
        ran.clear();
        return since;
    }

    @Override
    public <T> T query(SqlText statement, ResultFunction<T> read) {
        try (PreparedStatement prepared = prepare(statement);
                ResultSet rows = prepared.executeQuery()) {
            return read.read(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(statement.sql() + ": " + e.getMessage(), e);
        } catch (ReadFailure e) {
            throw new IllegalStateException(statement.sql() + ": " + e.failure().getMessage(), e);
        }
    }

    @Override
    public OpenRows open(SqlText query) {
        throw new UnsupportedOperationException("streams are tested with a runner");
    }

    @Override
    public long update(SqlText statement) {
        try (PreparedStatement prepared = prepare(statement)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement.sql() + ": " + e.getMessage(), e);
        }
    }

    private PreparedStatement prepare(SqlText statement) throws SQLException {
        ran.add(statement.sql());
        PreparedStatement prepared = connection.prepareStatement(statement.sql());
        for (int i = 0; i < statement.parameters().size(); i++) {
            jdbc.bind(prepared, i + 1, statement.parameters().get(i));
        }
        return prepared;
    }
}
