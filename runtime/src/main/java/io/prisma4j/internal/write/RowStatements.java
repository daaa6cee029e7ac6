package io.prisma4j.internal.write;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.Delete;
import io.prisma4j.internal.sql.Find;
import io.prisma4j.internal.sql.Insert;
import io.prisma4j.internal.sql.PairsRenderer;
import io.prisma4j.internal.sql.RowsClause;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.Update;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
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

    RowStatements(Statements statements, JdbcDialect dialect, StatementTexts texts) {
        this.statements = statements;
        this.dialect = dialect;
        this.texts = texts;
    }

    /** How the rows of inserts are given. */
    RowsClause rows() {
        return texts.dialect().rows();
    }

    /** How many rows of so many columns an insert takes. */
    int mostRows(int columns) {
        return rows().most(columns);
    }

    /** Inserts, and answers with the returned columns of each inserted row, in no order. */
    List<KnownRow> insert(Insert insert) {
        return query(texts.insert(insert), insert.returning());
    }

    /** Inserts, and lets {@code read} read what is returned. */
    <T> T insert(Insert insert, Statements.ResultFunction<T> read) {
        return statements.query(texts.insert(insert), read);
    }

    /** Inserts without an answer but the number of rows. */
    long insertCounting(Insert insert) {
        return statements.update(texts.insert(insert));
    }

    List<KnownRow> update(Update update) {
        return query(texts.update(update), update.returning());
    }

    <T> T update(Update update, Statements.ResultFunction<T> read) {
        return statements.query(texts.update(update), read);
    }

    long updateCounting(Update update) {
        return statements.update(texts.update(update));
    }

    List<KnownRow> delete(Delete delete) {
        return query(texts.delete(delete), delete.returning());
    }

    <T> T delete(Delete delete, Statements.ResultFunction<T> read) {
        return statements.query(texts.delete(delete), read);
    }

    long deleteCounting(Delete delete) {
        return statements.update(texts.delete(delete));
    }

    /** The rows that fulfil a condition. */
    List<KnownRow> find(Model model, List<Column> columns, Condition where) {
        return query(texts.find(new Find(model, columns, where, null)), columns);
    }

    /** Whether a row fulfils a condition. */
    boolean exists(Model model, Condition where) {
        List<Column> columns = List.of(model.columns().get(0));
        return !query(texts.find(new Find(model, columns, where, Value.number(1))), columns)
                .isEmpty();
    }

    /** Deletes the pairs of an own key with these others, or, negated, with all but these. */
    void deletePairs(Relation relation, Relation.JoinTable pairs, Value own, Value others, boolean negated) {
        statements.update(texts.render(out -> new PairsRenderer(out, relation, pairs).delete(own, others, negated))
                .text());
    }

    private List<KnownRow> query(SqlText statement, List<Column> columns) {
        return statements.query(statement, rows -> read(rows, columns));
    }

    private List<KnownRow> read(ResultSet rows, List<Column> columns) throws SQLException {
        ResultRow row = dialect.row(rows);
        List<KnownRow> found = new ArrayList<>();
        while (rows.next()) found.add(read(row, columns, 0));
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

    /** The first column of a result read by {@code reader}. */
    ResultRow row(ResultSet rows) {
        return dialect.row(rows);
    }

    /** Only to tell that there is no row. */
    static <T> @Nullable T first(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }
}
