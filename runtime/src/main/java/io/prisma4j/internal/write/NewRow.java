package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row to be created: what it is given, and after its insert what the database made of it. */
final class NewRow {
    private final RowData data;
    private final KnownRow known = new KnownRow();
    private boolean stored;

    NewRow(RowData data) {
        this.data = data;
        for (Assignment assignment : data.values()) {
            known.put(assignment.column(), given(assignment));
        }
    }

    private static @Nullable Object given(Assignment assignment) {
        if (assignment.value() == null) return null;
        if (assignment.change() == Assignment.Change.SET && assignment.value() instanceof Value value)
            return value.value();
        throw Refusals.invalid(assignment + ": a new record has no value yet that could be taken or changed; give one");
    }

    Model model() {
        return data.model();
    }

    RowData data() {
        return data;
    }

    KnownRow known() {
        return known;
    }

    /** The columns of which it has a value, in the order of the model. */
    List<Column> columns() {
        return model().storedColumns().stream().filter(known::knows).toList();
    }

    /** Its values for columns, as they are bound; null for null. */
    List<@Nullable Value> values(List<Column> columns) {
        List<@Nullable Value> values = new ArrayList<>(columns.size());
        for (Column column : columns) values.add(known.bound(column));
        return values;
    }

    /** Gives it another row's values, one for one. */
    void give(List<Column> columns, KnownRow other, List<Column> theirs) {
        for (int i = 0; i < columns.size(); i++) known.put(columns.get(i), other.value(theirs.get(i)));
    }

    /** Gives it the values that the client makes. */
    void giveDefaults(Defaults defaults) {
        for (Column column : model().storedColumns()) {
            if (Defaults.makes(column) && !known.knows(column)) known.put(column, defaults.created(column));
        }
    }

    /** What is done to the records of a relation; nothing if it is not mentioned. */
    List<RelationOperation> operations(Relation relation) {
        for (RelationWrite write : data.relations()) {
            if (write.relation() == relation) return write.operations();
        }
        return List.of();
    }

    /** Whether the database returned it; one that was left out as a duplicate it does not. */
    boolean isStored() {
        return stored;
    }

    /** Adds what the database made of it, and the number of the answer that was read with it. */
    void stored(KnownRow returned) {
        stored = true;
        known.putAll(returned);
        known.answeredBy(returned.answer());
    }

    /** The answers that were taken of rows, in the order of the rows. */
    static <T> List<T> inOrder(List<NewRow> rows, List<T> taken) {
        List<T> answers = new ArrayList<>();
        for (NewRow row : rows) {
            if (row.known().answer() >= 0) answers.add(taken.get(row.known().answer()));
        }
        return answers;
    }
}
