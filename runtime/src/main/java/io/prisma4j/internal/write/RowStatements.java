package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.Statements;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The single statements of a write; each method is one. */
final class RowStatements {
    private final Statements statements;
    private final JdbcDialect dialect;
    private final StatementTexts texts;
    private final @Nullable ChangedRecords changes;

    /** Statements whose changes are told to a log; null for none. */
    RowStatements(Statements statements, JdbcDialect dialect, StatementTexts texts, @Nullable ChangeLog log) {
        this.statements = statements;
        this.dialect = dialect;
        this.texts = texts;
        this.changes = log == null ? null : new ChangedRecords(log);
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
        return query(texts.insert(capturing), insert.returning(), taking);
    }

    /** Inserts without an answer but the number of rows. */
    long insertCounting(Model model, Insert insert) {
        return changes == null
                ? statements.update(texts.insert(insert))
                : insert(model, insert, null).size();
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
        return query(texts.update(capturing), update.returning(), taking);
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
        return query(texts.update(returning), update.returning(), taking);
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
        List<KnownRow> rows = query(texts.findOrInsert(capturing), columns, capture);
        if (changes == null) return rows;
        for (KnownRow row : rows) {
            if (Boolean.TRUE.equals(row.value(FindOrInsert.NEW))) changes.add(Change.Created::new, both.model(), row);
        }
        return rows;
    }

    long updateCounting(Update update) {
        return changes == null
                ? statements.update(texts.update(update))
                : update(update, null).size();
    }

    /** Deletes, and answers with the returned columns of each deleted row, in no order. */
    List<KnownRow> delete(Delete delete, @Nullable Capture capture) {
        Capture taking = recorded(Change.Deleted::new, delete.model(), capture);
        Delete capturing =
                new Delete(delete.model(), delete.where(), delete.limit(), returned(taking, delete.returning()));
        return query(texts.delete(capturing), delete.returning(), taking);
    }

    long deleteCounting(Delete delete) {
        return changes == null
                ? statements.update(texts.delete(delete))
                : delete(delete, null).size();
    }

    /** The rows that fulfil a condition. */
    List<KnownRow> find(Model model, List<Column> columns, Condition where, @Nullable Capture capture) {
        return find(new Find(model, returned(capture, columns), where, null, false), columns, capture);
    }

    /** The same, and nobody else changes them until the transaction ends. */
    List<KnownRow> lock(Model model, List<Column> columns, Condition where, @Nullable Capture capture) {
        return find(new Find(model, returned(capture, columns), where, null, true), columns, capture);
    }

    private List<KnownRow> find(Find find, List<Column> columns, @Nullable Capture capture) {
        return query(texts.find(find), columns, capture);
    }

    /** Whether a row fulfils a condition. */
    boolean exists(Model model, Condition where) {
        List<Column> columns = List.of(model.columns().get(0));
        return !query(texts.find(new Find(model, columns, where, Value.number(1), false)), columns, null)
                .isEmpty();
    }

    /** Inserts pairs of own and other keys; those that are there already are left out. */
    void insertPairs(Relation relation, Relation.JoinTable pairs, List<List<@Nullable Value>> rows) {
        Insert insert = PairsRenderer.insert(rows(), relation, pairs, rows);
        if (changes == null) {
            statements.update(texts.insert(insert));
            return;
        }
        Insert returning =
                new Insert(insert.table(), insert.columns(), insert.rows(), insert.conflict(), insert.columns());
        record(relation, query(texts.insert(returning), insert.columns(), null), insert.columns(), true);
    }

    /** Deletes the pairs of an own key with these others, or, negated, with all but these. */
    void deletePairs(Relation relation, Relation.JoinTable pairs, Value own, Value others, boolean negated) {
        List<Column> columns = changes == null ? List.of() : PairsRenderer.columns(relation, pairs);
        SqlText delete = texts.render(
                        out -> new PairsRenderer(out, relation, pairs).delete(own, others, negated, columns))
                .text();
        if (changes == null) statements.update(delete);
        else record(relation, query(delete, columns, null), columns, false);
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

    private List<KnownRow> query(SqlText statement, List<Column> columns, @Nullable Capture capture) {
        return statements.query(statement, rows -> read(rows, columns, capture));
    }

    private List<KnownRow> read(ResultSet rows, List<Column> columns, @Nullable Capture capture) throws SQLException {
        ResultRow row = dialect.row(rows);
        int from = capture == null ? 0 : capture.columns().size();
        List<KnownRow> found = new ArrayList<>();
        while (rows.next()) {
            int answer = capture == null ? -1 : capture.take(row);
            KnownRow known = read(row, columns, from);
            known.answeredBy(answer);
            found.add(known);
        }
        return found;
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
