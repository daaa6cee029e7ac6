package io.prisma4j.internal.write;

import io.prisma4j.internal.load.WrittenRows;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows whose related records are a part of the answer, too. */
final class LevelCapture implements Capture {
    private final WrittenRows rows;
    private final IdentityHashMap<Relation, LevelCapture> below = new IdentityHashMap<>();

    LevelCapture(WrittenRows rows) {
        this.rows = rows;
    }

    WrittenRows rows() {
        return rows;
    }

    /** Lets the records of a relation be taken, too. */
    void add(Relation relation, LevelCapture capture) {
        below.put(relation, capture);
    }

    @Override
    public List<Column> columns() {
        return rows.columns();
    }

    @Override
    public int take(ResultRow row) {
        return rows.take(row);
    }

    @Override
    public @Nullable Capture of(Relation relation) {
        return below.get(relation);
    }

    @Override
    public void tie(KnownRow parent, KnownRow child) {
        rows.tie(parent.answer(), child.answer());
    }
}
