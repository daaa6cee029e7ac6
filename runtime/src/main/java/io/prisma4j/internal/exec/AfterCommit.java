package io.prisma4j.internal.exec;

import java.util.ArrayList;
import java.util.List;

/** What is to be done when a transaction has been committed, in the order in which it was asked for. */
final class AfterCommit {
    private final List<Runnable> actions = new ArrayList<>();

    void add(Runnable action) {
        actions.add(action);
    }

    /** How many there are by now; see {@link #forget}. */
    int size() {
        return actions.size();
    }

    /** Forgets what was added since there were so many: what it is about was undone. */
    void forget(int size) {
        if (size < actions.size()) actions.subList(size, actions.size()).clear();
    }

    /** Runs all of them, each once. One that throws keeps no other from running; its exception arrives at the end. */
    void run() {
        Throwable first = null;
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                if (first == null) first = e;
                else first.addSuppressed(e);
            }
        }
        if (first instanceof Error error) throw error;
        if (first instanceof RuntimeException failure) throw failure;
    }
}
