package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.query.PagePlace.Direction;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The rows of a page: one more than it shows, with the values of the order's keys, of which its cursors are made. */
final class PageRows<T> {
    private final SelectNode query;
    private final TreeReader<T> record;
    private final int size;
    private final List<PageKey> keys;
    private final PageCursor cursors;

    /** The pages of a query, of whose rows a reader makes what they show. */
    PageRows(SelectNode query, TreeReader<T> record, int size) {
        this.query = query;
        this.record = record;
        this.size = checked(size);
        if (!query.paging().equals(Paging.ALL)) {
            throw new InvalidQueryException(
                    "P2009", "page takes the place of take, skip and cursor; leave them out", null);
        }
        this.keys = total(query).stream().map(PageKey::of).toList();
        this.cursors = new PageCursor(query.model() + " " + keys + " " + query.distinct());
    }

    private static int checked(int size) {
        if (size > 0) return size;
        throw new InvalidQueryException("P2019", "page was given the size " + size + "; give 1 or more", null);
    }

    /**
     * The order, in which no two records are equal. The last keys ascend or descend as the one before, so that an index serves them
     * all; not with distinct records, where they decide which one is kept, as they do without pages.
     */
    private static List<OrderBy> total(SelectNode query) {
        List<OrderBy> terms = new ArrayList<>(query.orderBy());
        boolean descending = query.distinct().isEmpty()
                && !terms.isEmpty()
                && terms.get(terms.size() - 1).descending();
        for (Column column : query.model().identity().columns()) {
            ColumnRef ref = ColumnRef.of(query.depth(), column);
            if (terms.stream().noneMatch(term -> term.by().equals(ref))) {
                terms.add(new OrderBy(ref, descending, OrderBy.Nulls.DEFAULT));
            }
        }
        return terms;
    }

    /** A record and the values of the order's keys. */
    record Keyed<T>(T made, List<@Nullable Object> keys) {}

    /** The place that a cursor names; null for none. */
    @Nullable
    PagePlace place(@Nullable String cursor) {
        return cursor == null ? null : cursors.read(cursor, keys.size());
    }

    /** The query for the rows from a place on; from the first one for null. */
    SelectNode node(@Nullable PagePlace place) {
        List<Selection> selected = new ArrayList<>();
        selected.add(query.selection());
        keys.forEach(key -> selected.add(new Selection.One(key.order().by())));
        return query.withSelection(new Selection.Tuple(selected))
                .withOrderBy(keys.stream().map(PageKey::order).toList())
                .withPaging(new Paging(
                        null,
                        Value.number(size + 1L),
                        place != null && place.direction().backwards(),
                        null,
                        place == null ? null : keyset(place)));
    }

    private io.prisma4j.tree.Keyset keyset(PagePlace place) {
        try {
            return place.keyset(keys);
        } catch (RuntimeException e) {
            throw PageCursor.malformed(e);
        }
    }

    /** Reads the rows of {@link #node}. */
    TreeReader<Keyed<T>> reader() {
        RowReader<T> made = record.row();
        int first = query.selection().columns();
        return new TreeReader<>(
                (row, at, loaded, slot) -> new Keyed<>(made.read(row, at, loaded, slot), keysOf(row, at + first)),
                record.slots());
    }

    private List<@Nullable Object> keysOf(ResultRow row, int at) {
        List<@Nullable Object> values = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) values.add(keys.get(i).read(row, at + i));
        return values;
    }

    /** The page that the rows from a place on make. */
    Page<T> page(List<Keyed<T>> rows, @Nullable PagePlace place, OptionalLong total) {
        boolean backwards = place != null && place.direction().backwards();
        boolean more = rows.size() > size;
        List<Keyed<T>> shown = !more ? rows : backwards ? rows.subList(1, size + 1) : rows.subList(0, size);
        boolean after = backwards || more;
        boolean before = backwards ? more : place != null;
        return new Page<>(
                shown.stream().map(Keyed::made).toList(),
                after ? next(shown, place) : Optional.empty(),
                before ? previous(shown, place) : Optional.empty(),
                total);
    }

    private Optional<String> next(List<Keyed<T>> shown, @Nullable PagePlace place) {
        if (!shown.isEmpty()) {
            return Optional.of(cursors.write(
                    PagePlace.of(Direction.AFTER, shown.get(shown.size() - 1).keys())));
        }
        return Optional.ofNullable(place).map(PagePlace::rest).map(cursors::write);
    }

    private Optional<String> previous(List<Keyed<T>> shown, @Nullable PagePlace place) {
        if (!shown.isEmpty()) {
            return Optional.of(
                    cursors.write(PagePlace.of(Direction.BEFORE, shown.get(0).keys())));
        }
        return Optional.ofNullable(place).map(PagePlace::rest).map(cursors::write);
    }
}
