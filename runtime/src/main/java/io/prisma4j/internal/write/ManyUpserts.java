package io.prisma4j.internal.write;

import io.prisma4j.error.TransactionConflictException;
import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates records together, and changes those instead that have their key already. */
final class ManyUpserts {
    private final WriteParts parts;
    private final Path path;
    private final Model model;
    private final Key key;
    private final List<Assignment> changes;

    ManyUpserts(WriteParts parts, Path path, Key key, RowData update) {
        this.parts = parts;
        this.path = path;
        this.model = update.model();
        this.key = key;
        this.changes = update.values();
        if (!update.relations().isEmpty()) {
            throw refused("related records cannot be written in its update; use upsert for each record");
        }
    }

    /** Writes the rows, and answers with the number of those that were created or changed. */
    long count(List<RowData> data) {
        List<NewRow> rows = rows(data);
        return write(rows, List.of(), null);
    }

    /** Writes the rows, and answers with the records in the order of the rows. */
    <T> List<T> records(List<RowData> data, Answers<T> answers) {
        List<NewRow> rows = rows(data);
        Answer<T> answer = answers.taken();
        List<Column> identity = model.identity().columns();
        long count = write(rows, answer == null || changes.isEmpty() ? identity : List.of(), answer);
        if (count < rows.size()) return left(rows, answers);
        return answer == null ? answers.read(known(rows)) : NewRow.inOrder(rows, answer.records());
    }

    /** The records where some were left as they are, of which the statements have returned nothing. */
    private <T> List<T> left(List<NewRow> rows, Answers<T> answers) {
        Map<NewRow, @Nullable T> found = new HashMap<>();
        find(rows.stream().filter(this::hasKey).toList(), key.columns(), answers, found);
        find(
                rows.stream().filter(row -> !hasKey(row)).toList(),
                model.identity().columns(),
                answers,
                found);
        List<T> records = new ArrayList<>();
        for (NewRow row : rows) {
            T record = found.get(row);
            if (record == null) throw gone();
            records.add(record);
        }
        return records;
    }

    private static <T> void find(
            List<NewRow> rows, List<Column> by, Answers<T> answers, Map<NewRow, @Nullable T> found) {
        List<@Nullable T> records = answers.find(known(rows), by);
        for (int i = 0; i < rows.size(); i++) found.put(rows.get(i), records.get(i));
    }

    private static List<KnownRow> known(List<NewRow> rows) {
        return rows.stream().map(NewRow::known).toList();
    }

    private long write(List<NewRow> rows, List<Column> needed, @Nullable Capture capture) {
        List<NewRow> keyed = new ArrayList<>(rows.stream().filter(this::hasKey).toList());
        List<NewRow> unkeyed = rows.stream().filter(row -> !hasKey(row)).toList();
        // In the same order whoever writes them: two that wait for each other would be a deadlock.
        keyed.sort(Comparator.comparing(
                row -> KeyValue.of(row.known(), key.columns()).toString()));
        Conflict conflict = changes.isEmpty()
                ? new Conflict.Skip(key.columns())
                : new Conflict.Change(key.columns(), parts.changed(model, changes));
        long count = parts.creation().create(path, model, keyed, needed, conflict, capture);
        return count + parts.creation().create(path, model, unkeyed, needed, Conflict.FAIL, capture);
    }

    private List<NewRow> rows(List<RowData> data) {
        List<NewRow> rows = data.stream().map(NewRow::new).toList();
        Map<KeyValue, Integer> numbers = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            NewRow row = rows.get(i);
            row.data().relations().forEach(this::checkConnects);
            checkKey(row, i);
            if (!hasKey(row)) continue;
            Integer same = numbers.putIfAbsent(KeyValue.of(row.known(), key.columns()), i);
            if (same != null) {
                throw refused("rows " + same + " and " + i + ", counted from 0, have the same " + key.name()
                        + "; which of them is written would be left to chance, so give each key once");
            }
        }
        return rows;
    }

    /** What belongs to a row that may be there already is not known, and its key is, before anything is read. */
    private void checkConnects(RelationWrite write) {
        Relation relation = write.relation();
        Relation.ForeignKey foreign = relation.foreignKey();
        boolean connects = write.operations().stream().allMatch(RelationOperation.Connect.class::isInstance);
        if (foreign == null || !connects || !relation.opposite().toMany()) {
            throw refused("a row writes " + relation
                    + ", but rows have values and may connect one of many to one record; use upsert for each record");
        }
        for (Column column : foreign.columns()) {
            if (!key.columns().contains(column)) continue;
            throw refused("a row connects " + relation + ", but is to be found by " + column + "; give that");
        }
    }

    private void checkKey(NewRow row, int number) {
        for (Column column : key.columns()) {
            if (row.known().knows(column)) continue;
            if (column.byDefault() == null || column.autoincrement() || Defaults.makes(column)) continue;
            throw refused("row " + number + ", counted from 0, has no " + column
                    + ", by which it is to be found; give one, as the default is made by the database");
        }
    }

    /** A row without a key is like no other: one that the database or the client makes, or null. */
    private boolean hasKey(NewRow row) {
        return row.known().knows(key.columns()) && !row.known().anyNull(key.columns());
    }

    /** A record that was there when the rows were written, and is not when it is read. */
    private RuntimeException gone() {
        return new TransactionConflictException(
                "another transaction has deleted a " + model
                        + " meanwhile that was to be left as it is; try again, or give the transaction retries",
                null);
    }

    private RuntimeException refused(String why) {
        return Refusals.invalid(path.text() + ".upsertMany: " + why);
    }
}
