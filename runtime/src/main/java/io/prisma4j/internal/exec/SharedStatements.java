package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.read.ResultRow;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The statements of a transaction's connection for a stream: each runs alone, and others may run between its rows. */
final class SharedStatements implements Statements {
    private final Statements statements;
    private final Turn turn;

    SharedStatements(Statements statements, Turn turn) {
        this.statements = statements;
        this.turn = turn;
    }

    /** What runs an operation alone. */
    @FunctionalInterface
    interface Turn {
        <T> T run(Supplier<T> operation);
    }

    @Override
    public <T> T query(SqlText statement, ResultFunction<T> read) {
        return turn.run(() -> statements.query(statement, read));
    }

    @Override
    public OpenRows open(SqlText query) {
        return new SharedRows(turn.run(() -> statements.open(query)), turn);
    }

    @Override
    public long update(SqlText statement) {
        return turn.run(() -> statements.update(statement));
    }

    private record SharedRows(OpenRows rows, Turn turn) implements OpenRows {
        @Override
        public boolean next(Consumer<? super ResultRow> row) {
            return turn.run(() -> rows.next(row));
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
