package io.prisma4j.internal.sql;

import org.jspecify.annotations.Nullable;

/** Understands how one database refuses a statement; from codes and text, so that no driver is needed to compile or to run. */
@FunctionalInterface
public interface FailureReader {
    Failure read(@Nullable String sqlState, int vendorCode, String message);
}
