package io.prisma4j.client;

import io.prisma4j.run.Change;
import java.util.List;

/**
 * Hears what a client has changed, once a transaction, after its commit. Called by the thread that committed, which has given its
 * connection back but not yet answered: it should be quick, and safe for many threads. What is rolled back, as a whole or to a
 * savepoint, is not told.
 *
 * <pre>{@code
 * PrismaClient.builder().url(url).changeListener(changes -> changes.forEach(feed::publish)).build();
 * }</pre>
 */
@FunctionalInterface
public interface ChangeListener {
    /**
     * A transaction, or a write of its own, was committed.
     *
     * @param changes at least one, in the order of the statements that made them; those of one statement in no order
     */
    void committed(List<Change> changes);
}
