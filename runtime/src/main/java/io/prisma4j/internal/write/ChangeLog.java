package io.prisma4j.internal.write;

import io.prisma4j.run.Change;

/** What a write has changed, in order. */
@FunctionalInterface
public interface ChangeLog {
    void add(Change change);
}
