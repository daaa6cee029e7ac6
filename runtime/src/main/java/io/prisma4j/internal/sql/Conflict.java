package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Shaped;
import java.util.List;

/** What an insert does about a row whose key is taken. */
public sealed interface Conflict extends Shaped {
    /** It fails. */
    Conflict FAIL = new Fail();

    /** It leaves the row out, whichever key is taken. */
    Conflict SKIP = new Skip(List.of());

    /** The insert fails. */
    record Fail() implements Conflict {
        @Override
        public void describe(ShapeSink out) {
            out.token(Fail.class);
        }
    }

    /** The row is left out; empty columns for any key. */
    record Skip(List<Column> key) implements Conflict {
        public Skip {
            key = List.copyOf(key);
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(Skip.class);
            out.token(key.size());
            for (Column column : key) out.token(column);
        }
    }

    /** The row that has the key is changed. */
    record Change(List<Column> key, List<Assignment> assignments) implements Conflict {
        public Change {
            key = List.copyOf(key);
            assignments = List.copyOf(assignments);
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(Change.class);
            out.token(key.size());
            for (Column column : key) out.token(column);
            out.parts(assignments);
        }
    }
}
