package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.tree.CountNode;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The pages of a query: each begins where the values of another page's end say, so that no record is counted off. */
final class Pages<T> {
    private final Draft<?, ?, T> draft;
    private final SelectNode query;
    private final PageRows<T> rows;

    Pages(Draft<?, ?, T> draft, int size) {
        this.draft = draft;
        this.query = draft.node();
        this.rows = new PageRows<>(query, draft.reader(), size);
    }

    /** The page of a cursor; the first one for null. */
    Page<T> at(@Nullable String cursor, boolean withTotal) {
        PagePlace place = rows.place(cursor);
        List<PageRows.Keyed<T>> read = draft.runner().read(rows.node(place), rows.reader());
        return rows.page(read, place, withTotal ? OptionalLong.of(total()) : OptionalLong.empty());
    }

    private long total() {
        ReadNode count = query.distinct().isEmpty()
                ? GroupNode.count(query.model(), query.where())
                : new CountNode(query.withOrderBy(List.of()).withSelection(new Selection.Tuple(List.of())));
        return draft.runner().read(count, TreeReader.of(ColumnReaders.LONG)).get(0);
    }
}
