package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.internal.sql.Delete;
import io.prisma4j.internal.sql.Find;
import io.prisma4j.internal.sql.FindOrInsert;
import io.prisma4j.internal.sql.Insert;
import io.prisma4j.internal.sql.PairsRenderer;
import io.prisma4j.internal.sql.RowUpdate;
import io.prisma4j.internal.sql.RowsClause;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.Update;
import io.prisma4j.read.ResultRow;
import io.prisma4j.run.Change;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.ShapeSink;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The single statements of a write; each method is one. */
final class RowStatements {
    private final Sending statements;
    private final StatementTexts texts;
    private final @Nullable ChangedRecords changes;

    /** Statements whose changes are told to a log; null for none. */
    RowStatements(Sending statements, StatementTexts texts, @Nullable ChangeLog log) {
        this.statements = statements;
        this.texts = texts;
        this.changes = log == null ? null : new ChangedRecords(log);
    }

    /** Whether nothing is sent, so that nothing is known of what is there. */
    boolean isRehearsal() {
        return statements.isRehearsal();
    }

    /** How the rows of inserts are given. */
    RowsClause rows() {
        return texts.dialect().rows();
    }

    /** How many rows of so many columns an insert takes. */
    int mostRows(int columns, Conflict conflict) {
        ShapeSink others = new ShapeSink();
        conflict.describe(others);
        return rows().most(columns, others.values().length);
    }

    /** Whether the database gives a value of the column back as it was given. */
    boolean keeps(Column column) {
        return texts.dialect().values().keeps(column);
    }

    /** Inserts, and answers with the returned columns of each inserted row, in no order. */
    List<KnownRow> insert(Model model, Insert insert, @Nullable Capture capture) {
        Capture taking = recorded(inserted(insert), model, capture);
        Insert capturing = new Insert(
                insert.table(),
                insert.columns(),
                insert.rows(),
                insert.conflict(),
                returned(taking, insert.returning()));
        return query(
                created(insert),
                texts.insert(capturing),
                insert.returning(),
                () -> Supposition.of(insert.columns(), insert.rows()),
                taking);
    }

    /** Inserts without an answer but the number of rows. */
    long insertCounting(Model model, Insert insert) {
        if (changes != null) return insert(model, insert, null).size();
        long count = statements.update(created(insert), texts.insert(insert));
        return isRehearsal() ? insert.rows().values().size() : count;
    }

    private static ChangedRecords.Kind inserted(Insert insert) {
        return insert.conflict() instanceof Conflict.Change ? Change.Upserted::new : Change.Created::new;
    }

    /** Updates, and answers with the returned columns of each changed row, in no order. */
    List<KnownRow> update(Update update, @Nullable Capture capture) {
        Capture taking = recorded(Change.Updated::new, update.model(), capture);
        Update capturing = new Update(
                update.model(),
                update.assignments(),
                update.where(),
                update.limit(),
                returned(taking, update.returning()));
        return query(
                changed(update.model()),
                texts.update(capturing),
                update.returning(),
                () -> Supposition.of(update.where()),
                taking);
    }

    /** Updates each row to its own values, and answers with the returned columns of each changed row, in no order. */
    List<KnownRow> update(RowUpdate update) {
        Capture taking = recorded(Change.Updated::new, update.model(), null);
        RowUpdate returning = new RowUpdate(
                update.model(),
                update.key(),
                update.columns(),
                update.rows(),
                update.alike(),
                update.where(),
                returned(taking, update.returning()));
        List<Column> given = new ArrayList<>(update.key());
        given.addAll(update.columns());
        return query(
                changed(update.model()) + ", each to its own values",
                texts.update(returning),
                update.returning(),
                () -> Supposition.of(given, update.rows()),
                taking);
    }

    /** Finds or inserts, and answers with columns of each row, {@link FindOrInsert#NEW} among them, in no order. */
    List<KnownRow> findOrInsert(FindOrInsert both, @Nullable Capture capture) {
        List<Column> wanted = changes == null
                ? both.returning()
                : Lookup.union(both.returning(), both.model().columns());
        FindOrInsert capturing =
                new FindOrInsert(both.model(), both.key(), both.columns(), both.rows(), returned(capture, wanted));
        List<Column> columns = new ArrayList<>(wanted);
        columns.add(FindOrInsert.NEW);
        List<KnownRow> rows = query(
                "finds " + both.model() + ", and creates what is missing",
                texts.findOrInsert(capturing),
                columns,
                () -> Supposition.of(both.columns(), both.rows()),
                capture);
        if (changes == null) return rows;
        for (KnownRow row : rows) {
            if (Boolean.TRUE.equals(row.value(FindOrInsert.NEW))) changes.add(Change.Created::new, both.model(), row);
        }
        return rows;
    }

    long updateCounting(Update update) {
        return changes == null
                ? statements.update(changed(update.model()), texts.update(update))
                : update(update, null).size();
    }

    /** Deletes, and answers with the returned columns of each deleted row, in no order. */
    List<KnownRow> delete(Delete delete, @Nullable Capture capture) {
        Capture taking = recorded(Change.Deleted::new, delete.model(), capture);
        Delete capturing =
                new Delete(delete.model(), delete.where(), delete.limit(), returned(taking, delete.returning()));
        return query(
                deleted(delete.model()),
                texts.delete(capturing),
                delete.returning(),
                () -> Supposition.of(delete.where()),
                taking);
    }

    long deleteCounting(Delete delete) {
        return changes == null
                ? statements.update(deleted(delete.model()), texts.delete(delete))
                : delete(delete, null).size();
    }

    /** The rows that fulfil a condition; {@code why} they must be read follows their model's name. */
    List<KnownRow> find(String why, Model model, List<Column> columns, Condition where, @Nullable Capture capture) {
        return find(why, new Find(model, returned(capture, columns), where, null, false), columns, capture);
    }

    /** The same, and nobody else changes them until the transaction ends. */
    List<KnownRow> lock(String why, Model model, List<Column> columns, Condition where, @Nullable Capture capture) {
        return find(why, new Find(model, returned(capture, columns), where, null, true), columns, capture);
    }

    private List<KnownRow> find(String why, Find find, List<Column> columns, @Nullable Capture capture) {
        return query(
                "reads " + find.model() + ", " + why,
                texts.find(find),
                columns,
                () -> Supposition.of(find.where()),
                capture);
    }

    /** Whether a row fulfils a condition. */
    boolean exists(Model model, Condition where) {
        List<Column> columns = List.of(model.columns().get(0));
        SqlText find = texts.find(new Find(model, columns, where, Value.number(1), false));
        return !query(
                        "reads " + model + ", because one that would lose what it requires must be named",
                        find,
                        columns,
                        List::of,
                        null)
                .isEmpty();
    }

    /** Inserts pairs of own and other keys; those that are there already are left out. */
    void insertPairs(Relation relation, Relation.JoinTable pairs, List<List<@Nullable Value>> given) {
        Insert insert = PairsRenderer.insert(rows(), relation, pairs, given);
        if (changes == null) {
            statements.update(created(insert), texts.insert(insert));
            return;
        }
        Insert returning =
                new Insert(insert.table(), insert.columns(), insert.rows(), insert.conflict(), insert.columns());
        List<KnownRow> rows = query(created(insert), texts.insert(returning), insert.columns(), List::of, null);
        record(relation, rows, insert.columns(), true);
    }

    /** Deletes the pairs of an own key with these others, or, negated, with all but these. */
    void deletePairs(Relation relation, Relation.JoinTable pairs, Value own, Value others, boolean negated) {
        List<Column> columns = changes == null ? List.of() : PairsRenderer.columns(relation, pairs);
        SqlText delete = texts.render(
                        out -> new PairsRenderer(out, relation, pairs).delete(own, others, negated, columns))
                .text();
        String why = "deletes pairs of " + relation;
        if (changes == null) statements.update(why, delete);
        else record(relation, query(why, delete, columns, List::of, null), columns, false);
    }

    private void record(Relation relation, List<KnownRow> rows, List<Column> columns, boolean linked) {
        if (changes == null) return;
        for (KnownRow row : rows) changes.addPair(relation, row, columns, linked);
    }

    /** What is taken of each row, and told as a change if anybody listens. */
    private @Nullable Capture recorded(ChangedRecords.Kind kind, Model model, @Nullable Capture capture) {
        return changes == null ? capture : new RecordingCapture(changes, kind, model, capture);
    }

    /** Whether changes are told, by what statements return. */
    boolean areRecorded() {
        return changes != null;
    }

    private static List<Column> returned(@Nullable Capture capture, List<Column> columns) {
        if (capture == null) return columns;
        List<Column> all = new ArrayList<>(capture.columns());
        all.addAll(columns);
        return all;
    }

    private static String created(Insert insert) {
        return "creates rows of " + insert.table().name();
    }

    private static String changed(Model model) {
        return "changes " + model;
    }

    private static String deleted(Model model) {
        return "deletes " + model;
    }

    private List<KnownRow> query(
            String why,
            SqlText statement,
            List<Column> columns,
            Supplier<List<Map<Column, Object>>> supposed,
            @Nullable Capture capture) {
        int from = capture == null ? 0 : capture.columns().size();
        return statements.query(why, statement, returned(capture, columns), supposed, row -> {
            int answer = capture == null ? -1 : capture.take(row);
            KnownRow known = read(row, columns, from);
            known.answeredBy(answer);
            return known;
        });
    }

    /** The values of columns that begin at a number. */
    static KnownRow read(ResultRow row, List<Column> columns, int from) {
        KnownRow known = new KnownRow();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            known.put(column, ColumnValue.read(row, from + i, column));
        }
        return known;
    }

    /** Only to tell that there is no row. */
    static <T> @Nullable T first(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }
}
