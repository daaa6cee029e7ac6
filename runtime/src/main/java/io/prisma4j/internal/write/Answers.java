package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.load.ReadRun;
import io.prisma4j.internal.load.WrittenTree;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode.Returning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a write answers with: made of the returned row where that has all that is selected, else read at the end. */
class Answers<T> {
    private final Returning write;
    private final TreeReader<T> reader;
    private final ReadRun reads;
    private final Statements statements;

    Answers(Returning write, TreeReader<T> reader, ReadRun reads, Statements statements) {
        this.write = write;
        this.reader = reader;
        this.reads = reads;
        this.statements = statements;
    }

    /** Takes the answer from the columns that a statement returns; null if the record must be read for it. */
    @Nullable
    Answer<T> taken() {
        return taken(List.of());
    }

    /** The same for rows that are newly created, whose related records are known as far as they are created with them. */
    @Nullable
    Answer<T> taken(List<RowData> created) {
        List<Column> plain = PlainSelection.columns(write.selection());
        if (plain != null) return new Answer.Plain<>(plain, row -> reader.row().read(row, 0, Loaded.NOTHING, 0));
        WrittenTree tree = reads.written(SelectNode.all(write.model()).withSelection(write.selection()));
        if (tree == null) return null;
        LevelCapture level = new LevelCapture(tree.rows());
        boolean complete = !created.isEmpty() && new KnownRelations(created).take(level);
        // In one statement the record costs nothing to read beside what is related to it.
        boolean joined = write.strategy() == LoadStrategy.JOIN && !complete;
        return joined ? null : new Answer.Related<>(level, () -> load(tree));
    }

    /** Reads the records that fulfil a condition. */
    List<T> read(Condition where) {
        return reads.run(query(where), reader, statements);
    }

    protected final SelectNode query(Condition where) {
        return SelectNode.all(write.model())
                .withWhere(where)
                .withSelection(write.selection())
                .withStrategy(write.strategy());
    }

    /** Loads what was not written. */
    protected List<T> load(WrittenTree tree) {
        return tree.records(reader, statements);
    }

    /** Reads the record of a row whose identity is known. */
    List<T> read(KnownRow row) {
        List<Column> identity = write.model().identity().columns();
        return read(row.matches(identity, identity));
    }

    /** Reads the records of rows, in their order. */
    List<T> read(List<KnownRow> rows) {
        List<T> found = new ArrayList<>();
        for (T one : find(rows, write.model().identity().columns())) {
            if (one != null) found.add(one);
        }
        return found;
    }

    /** Reads the record of each row by the columns of a key; null where it is missing. */
    List<@Nullable T> find(List<KnownRow> rows, List<Column> key) {
        if (rows.isEmpty()) return List.of();
        int at = write.selection().columns();
        List<Selection> selections = new ArrayList<>(List.of(write.selection()));
        for (Column column : key) selections.add(new Selection.One(ColumnRef.of(0, column)));
        SelectNode query = query(AnyOf.rows(rows, key)).withSelection(new Selection.Tuple(selections));
        RowReader<Map.Entry<KeyValue, T>> keyed = (row, from, loaded, slot) -> Map.entry(
                KeyValue.of(RowStatements.read(row, key, from + at), key),
                reader.row().read(row, from, loaded, slot));
        Map<KeyValue, T> byKey = new HashMap<>();
        for (Map.Entry<KeyValue, T> one : reads.run(query, new TreeReader<>(keyed, reader.slots()), statements)) {
            byKey.put(one.getKey(), one.getValue());
        }
        List<@Nullable T> answers = new ArrayList<>();
        for (KnownRow row : rows) answers.add(byKey.get(KeyValue.of(row, key)));
        return answers;
    }
}
