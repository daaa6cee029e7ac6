package io.prisma4j.internal.exec;

import io.prisma4j.internal.jdbc.OpenRows;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.write.Savepoints;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Statements that are not run: the first one ends the write that would have run it. */
final class FirstStatement implements Statements, Savepoints {
    /** The first statement of a write; null if it has none. */
    static @Nullable SqlText of(Write write) {
        FirstStatement statements = new FirstStatement();
        try {
            write.run(statements, statements);
            return null;
        } catch (Met met) {
            return met.statement;
        }
    }

    /** A write that is not to happen. */
    @FunctionalInterface
    interface Write {
        void run(Statements statements, Savepoints savepoints);
    }

    private static final class Met extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SqlText statement;

        Met(SqlText statement) {
            super(null, null, false, false);
            this.statement = statement;
        }
    }

    @Override
    public <T> T query(SqlText statement, ResultFunction<T> read) {
        throw new Met(statement);
    }

    @Override
    public OpenRows open(SqlText query) {
        throw new Met(query);
    }

    @Override
    public long update(SqlText statement) {
        throw new Met(statement);
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
