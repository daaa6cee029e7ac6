package io.prisma4j.query;

import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query from a key along relations to its end, so that it can be asked for many keys at once; made and read by the builders
 * and {@link LoadEach} only.
 *
 * @param <T> what it answers with
 */
public final class Lookup<T> {
    private final Walk walk;
    private final UniqueWhere start;
    private final SelectNode end;
    private final TreeReader<?> reader;
    private final boolean list;

    Lookup(Walk walk, UniqueWhere start, SelectNode end, TreeReader<?> reader, boolean list) {
        this.walk = walk;
        this.start = start;
        this.end = end;
        this.reader = reader;
        this.list = list;
    }

    /** A record that is there, though what was read of it may be null. */
    private record Present(@Nullable Object value) {}

    /** One key's row: the values of its key, and what its end gave. */
    record Found(List<@Nullable Object> key, @Nullable Object end) {}

    UniqueWhere start() {
        return start;
    }

    /** What is compared to see whether two lookups are the same but for their keys. */
    TreeReader<?> reader() {
        return reader;
    }

    /** The query for these keys: for each column of the key its values. */
    SelectNode query(List<Value> keys) {
        List<Relation> path = walk.path();
        List<Column> columns = start.key().columns();
        List<Selection> selected = new ArrayList<>();
        for (Column column : columns) selected.add(new Selection.One(ColumnRef.of(0, column)));
        selected.add(Passage.selection(path, end));
        List<Condition> conditions = new ArrayList<>();
        conditions.add(oneOf(columns, keys));
        if (start.and() != null) conditions.add(start.and());
        if (path.isEmpty() && end.where() != null) conditions.add(end.where());
        return SelectNode.all(walk.first(end.model()))
                .withSelection(new Selection.Tuple(selected))
                .withWhere(conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions))
                .withStrategy(end.strategy());
    }

    private static Condition oneOf(List<Column> columns, List<Value> keys) {
        List<ColumnRef> refs =
                columns.stream().map(column -> ColumnRef.of(0, column)).toList();
        return refs.size() == 1
                ? new Condition.In(refs.get(0), keys.get(0), false, false)
                : new Condition.InRows(refs, keys);
    }

    /** Reads the rows of {@link #query}. */
    TreeReader<Found> found() {
        TreeReader<?> inner = list ? reader : present(reader);
        for (int i = walk.path().size() - 1; i >= 0; i--) {
            inner = walk.path().get(i).toMany() ? Passage.list(inner) : Passage.one(inner);
        }
        RowReader<?> each = inner.row();
        List<PageKey> columns = start.key().columns().stream().map(PageKey::of).toList();
        return new TreeReader<>(
                (row, at, loaded, slot) ->
                        new Found(key(columns, row, at), each.read(row, at + columns.size(), loaded, slot)),
                inner.slots());
    }

    private static <E> TreeReader<Present> present(TreeReader<E> reader) {
        RowReader<E> value = reader.row();
        return new TreeReader<>(
                (row, at, loaded, slot) -> new Present(value.read(row, at, loaded, slot)), reader.slots());
    }

    private static List<@Nullable Object> key(List<PageKey> columns, ResultRow row, int at) {
        List<@Nullable Object> key = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) key.add(columns.get(i).read(row, at + i));
        return key;
    }

    /** What a key's row comes to; null for a key without a row. */
    @SuppressWarnings("unchecked") // the end was read by this lookup's own reader, or one that is equal to it
    Outcome<T> outcome(@Nullable Found found) {
        Object at = found == null ? null : found.end();
        if (list) return Outcome.of((T) (at == null ? List.of() : at));
        if (at instanceof Present present) return Outcome.of((T) present.value());
        return Outcome.missing(this::missing);
    }

    private RecordNotFoundException missing() {
        Model model = end.model();
        return new RecordNotFoundException(
                model.name(), walk.operation(model), walk.key(), "use optional() or orNull() where it may be missing");
    }
}
