package io.prisma4j.internal.exec;

import io.prisma4j.internal.sql.SqlText;
import org.jspecify.annotations.Nullable;

/** Hears of every statement after it ran; called by the thread that ran it. */
@FunctionalInterface
public interface StatementListener {
    /** Hears nothing. */
    StatementListener NONE = (statement, nanos, failure) -> {};

    /**
     * A statement has run.
     *
     * @param nanos how long it took, its rows read
     * @param failure what it failed with; null if it did not
     */
    void ran(SqlText statement, long nanos, @Nullable RuntimeException failure);
}
