package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.internal.sql.Insert;
import io.prisma4j.internal.sql.RowsClause;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.NewColumn;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the rows of a level: one statement for those that give the same columns, as far as the database's limits allow.
 *
 * <p>No database promises to return rows in the order in which they are given. So a row is found again by a number that the
 * database assigned in this order, or by a key that was known beforehand; where there is neither, it is inserted on its own.
 */
final class Inserter {
    private final RowStatements statements;
    private final @Nullable Capture capture;

    /** Inserts of which answers are taken; null for none. */
    Inserter(RowStatements statements, @Nullable Capture capture) {
        this.statements = statements;
        this.capture = capture;
    }

    /** Inserts the rows, lets each know the columns that are needed, and answers with the number of those inserted. */
    long insert(Model model, List<NewRow> rows, List<Column> needed, Conflict conflict) {
        if (!(conflict instanceof Conflict.Change)) nameEachOther(model, rows);
        Map<List<Column>, List<NewRow>> bySameColumns = new LinkedHashMap<>();
        for (NewRow row : rows) {
            bySameColumns
                    .computeIfAbsent(row.columns(), columns -> new ArrayList<>())
                    .add(row);
        }
        long count = 0;
        for (Map.Entry<List<Column>, List<NewRow>> group : inOrder(model, bySameColumns)) {
            List<Column> columns = group.getKey();
            List<NewRow> all = group.getValue();
            int most = statements.mostRows(columns.size(), conflict);
            for (int from = 0; from < all.size(); from += most) {
                List<NewRow> part = all.subList(from, Math.min(all.size(), from + most));
                count += part(new Part(statements.rows(), model, columns, part, conflict), needed);
            }
        }
        return count;
    }

    /** Rows that refer to others of their own table come after those that do not. */
    private static List<Map.Entry<List<Column>, List<NewRow>>> inOrder(
            Model model, Map<List<Column>, List<NewRow>> groups) {
        List<Column> own = ownKeys(model);
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> !Collections.disjoint(group.getKey(), own)))
                .toList();
    }

    /** Where the keys of their own table are all that rows differ in, null is given for them: one statement, any order. */
    private static void nameEachOther(Model model, List<NewRow> rows) {
        List<Column> own = ownKeys(model).stream()
                .filter(column -> column.nullable() && column.byDefault() == null)
                .filter(column -> rows.stream().anyMatch(row -> row.known().knows(column)))
                .toList();
        if (own.isEmpty()) return;
        long shapes = rows.stream()
                .map(row -> row.columns().stream()
                        .filter(column -> !own.contains(column))
                        .toList())
                .distinct()
                .count();
        if (shapes > 1) return;
        for (NewRow row : rows) {
            for (Column column : own) {
                if (!row.known().knows(column)) row.known().put(column, null);
            }
        }
    }

    private static List<Column> ownKeys(Model model) {
        return model.relations().stream()
                .filter(relation -> relation.foreignKey() != null && relation.target() == model)
                .flatMap(relation -> relation.from().stream())
                .toList();
    }

    /** Rows that go into one statement. */
    private record Part(RowsClause clause, Model model, List<Column> columns, List<NewRow> rows, Conflict conflict) {
        Insert returning(List<Column> returning) {
            List<List<@Nullable Value>> values = new ArrayList<>(rows.size());
            for (NewRow row : rows) values.add(row.values(columns));
            return new Insert(model.tableName(), columns, clause.of(columns, values), conflict, returning);
        }

        List<Part> singles() {
            return rows.stream()
                    .map(row -> new Part(clause, model, columns, List.of(row), conflict))
                    .toList();
        }
    }

    private long part(Part part, List<Column> needed) {
        if (part.conflict() instanceof Conflict.Change change) return changing(part, needed, change);
        boolean all = part.conflict() instanceof Conflict.Fail;
        // Of rows that may be left out, what is returned says which were not.
        List<Column> made = needed.stream()
                .filter(column -> !all || !part.columns().contains(column))
                .toList();
        if (part.columns().isEmpty() && part.rows().size() > 1) return singly(part, made);
        if (made.isEmpty() && capture == null)
            return statements.insertCounting(part.model(), part.returning(List.of()));
        if (part.rows().size() == 1) return single(part, made);
        Column assigned = assigned(part);
        List<Column> key = knownKey(part);
        if (assigned != null && (all || key == null)) return byNumber(part, made, assigned);
        return key != null ? byKey(part, made, key) : singly(part, made);
    }

    /** Of a row that was there already nothing is known but the key by which it was found. */
    private long changing(Part part, List<Column> needed, Conflict.Change change) {
        if (part.columns().isEmpty() || part.rows().size() == 1) return singly(part, needed);
        if (needed.isEmpty() && capture == null)
            return statements.insertCounting(part.model(), part.returning(List.of()));
        List<Column> key = change.key();
        boolean stays = change.assignments().stream().noneMatch(one -> key.contains(one.column()) && !isItsOwn(one));
        return stays && isKnown(part, key) ? byKey(part, needed, key) : singly(part, needed);
    }

    private static boolean isItsOwn(Assignment assignment) {
        return assignment.change() == Assignment.Change.SET
                && assignment.value() instanceof NewColumn given
                && given.column() == assignment.column();
    }

    private long single(Part part, List<Column> made) {
        List<KnownRow> returned = insert(part, made);
        if (returned.size() == 1) part.rows().get(0).stored(returned.get(0));
        return returned.size();
    }

    private long singly(Part part, List<Column> made) {
        long count = 0;
        for (Part one : part.singles()) {
            count += made.isEmpty() && capture == null
                    ? statements.insertCounting(one.model(), one.returning(List.of()))
                    : single(one, made);
        }
        return count;
    }

    /** The database assigns ascending numbers in the order in which the rows are given. */
    private long byNumber(Part part, List<Column> made, Column assigned) {
        List<KnownRow> returned = insert(part, Lookup.union(made, List.of(assigned)));
        returned.sort(Comparator.comparingLong(row -> number(row, assigned)));
        // Where some were left out, as duplicates of others, only the order of the answers is right, and only it is
        // used.
        for (int i = 0; i < returned.size(); i++) part.rows().get(i).stored(returned.get(i));
        return returned.size();
    }

    private long byKey(Part part, List<Column> made, List<Column> key) {
        List<KnownRow> returned = insert(part, Lookup.union(made, key));
        match(part, returned, key);
        return returned.size();
    }

    private static void match(Part part, List<KnownRow> returned, List<Column> key) {
        Map<KeyValue, KnownRow> byValue = new HashMap<>();
        for (KnownRow row : returned) byValue.put(KeyValue.of(row, key), row);
        for (NewRow row : part.rows()) {
            KnownRow its = byValue.get(KeyValue.of(row.known(), key));
            if (its != null) row.stored(its);
        }
    }

    private List<KnownRow> insert(Part part, List<Column> columns) {
        return statements.insert(part.model(), part.returning(columns), capture);
    }

    private static long number(KnownRow row, Column assigned) {
        return row.value(assigned) instanceof Number number ? number.longValue() : 0;
    }

    private static @Nullable Column assigned(Part part) {
        for (Column column : part.model().storedColumns()) {
            if (column.autoincrement() && !part.columns().contains(column)) return column;
        }
        return null;
    }

    /** A key that all rows give, of types whose values come back as they went. */
    private @Nullable List<Column> knownKey(Part part) {
        for (Key key : part.model().keys()) {
            if (isKnown(part, key.columns())) return key.columns();
        }
        return null;
    }

    private boolean isKnown(Part part, List<Column> key) {
        return part.columns().containsAll(key)
                && key.stream().allMatch(statements::keeps)
                && part.rows().stream().noneMatch(row -> row.known().anyNull(key));
    }
}
