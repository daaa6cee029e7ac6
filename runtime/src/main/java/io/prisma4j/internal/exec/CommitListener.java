package io.prisma4j.internal.exec;

import io.prisma4j.run.Change;
import java.util.List;

/** Hears what was changed, after its commit. */
@FunctionalInterface
public interface CommitListener {
    void committed(List<Change> changes);
}
