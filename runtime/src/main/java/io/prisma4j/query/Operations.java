package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a writer was told, in order; neighbours of one kind become one operation, so that a loop costs no statement a turn. */
final class Operations {
    private final List<RelationOperation> closed = new ArrayList<>();
    private final List<RowData> rows = new ArrayList<>();
    private final List<UniqueWhere> records = new ArrayList<>();
    private boolean skipDuplicates;
    private @Nullable OnRecords kind;

    /** The operations on a list of existing records. */
    enum OnRecords {
        CONNECT(RelationOperation.Connect::new),
        DISCONNECT(RelationOperation.Disconnect::new),
        DELETE(RelationOperation.Delete::new);

        private final Function<List<UniqueWhere>, RelationOperation> maker;

        OnRecords(Function<List<UniqueWhere>, RelationOperation> maker) {
            this.maker = maker;
        }
    }

    void create(List<RowData> more, boolean skippingDuplicates) {
        if (kind != null || skipDuplicates != skippingDuplicates) close();
        skipDuplicates = skippingDuplicates;
        rows.addAll(more);
    }

    void add(OnRecords wanted, List<UniqueWhere> more) {
        if (kind != wanted) close();
        kind = wanted;
        records.addAll(more);
    }

    void add(RelationOperation operation) {
        close();
        closed.add(operation);
    }

    List<RelationOperation> all() {
        close();
        return List.copyOf(closed);
    }

    private void close() {
        if (!rows.isEmpty()) closed.add(new RelationOperation.Create(rows, skipDuplicates));
        if (kind != null && !records.isEmpty()) closed.add(kind.maker.apply(records));
        rows.clear();
        records.clear();
        skipDuplicates = false;
        kind = null;
    }
}
