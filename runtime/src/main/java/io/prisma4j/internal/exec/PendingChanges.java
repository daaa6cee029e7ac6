package io.prisma4j.internal.exec;

import io.prisma4j.internal.write.ChangeLog;
import io.prisma4j.run.Change;
import java.util.ArrayList;
import java.util.List;

/** What a transaction has changed and not yet committed. */
final class PendingChanges implements ChangeLog {
    private final CommitListener listener;
    private final List<Change> changes = new ArrayList<>();

    PendingChanges(CommitListener listener) {
        this.listener = listener;
    }

    @Override
    public void add(Change change) {
        changes.add(change);
    }

    /** How many there are by now; see {@link #forget}. */
    int size() {
        return changes.size();
    }

    /** Forgets what was added since there were so many: it was undone. */
    void forget(int size) {
        if (size < changes.size()) changes.subList(size, changes.size()).clear();
    }

    /** Tells the changes, now that they are committed; nothing if there are none. */
    void tell() {
        if (!changes.isEmpty()) listener.committed(List.copyOf(changes));
    }
}
