package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.SourceRef;

/** A component that is being read: how messages call it, and where it stands. */
record Subject(String owner, ComponentName component, SourceRef where) {

    @Override
    public String toString() {
        return owner + "." + component;
    }
}
