package io.prisma4j.internal.write;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows of one level of a write's answer out of what its statements return. */
interface Capture {
    /** The columns that it takes, which stand first in what is returned. */
    List<Column> columns();

    /** Takes a row, and answers with its number. */
    int take(ResultRow row);

    /** What takes the records of a relation of these rows; null if they are not asked for, or read in the end. */
    default @Nullable Capture of(Relation relation) {
        return null;
    }

    /** Says that a row which was taken belongs to one that {@code above} has taken or will have taken. */
    default void tie(KnownRow parent, KnownRow child) {
        throw new IllegalStateException("there is no level above");
    }
}
