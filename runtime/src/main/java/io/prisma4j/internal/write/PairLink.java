package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Children of a many-to-many relation. The pairs of rows that were created just now are written at the end, all together. */
final class PairLink extends ChildLink {
    private final Relation.JoinTable pairs;
    private final Column own;
    private final Column other;
    private final Set<Pair> pending = new LinkedHashSet<>();

    PairLink(
            WriteParts parts,
            Path path,
            Relation relation,
            boolean fresh,
            @Nullable Capture capture,
            Relation.JoinTable pairs) {
        super(parts, path, relation, fresh, capture);
        this.pairs = pairs;
        this.own = relation.from().get(0);
        this.other = relation.to().get(0);
    }

    private record Pair(Object own, Object other) {}

    /** The same from either end, so that two who write the same pairs do not wait for each other in a circle. */
    private List<Pair> inOrder() {
        boolean ownFirst = pairs.ownColumn().compareTo(pairs.otherColumn()) < 0;
        Comparator<Pair> byOwn = Comparator.comparing(pair -> pair.own().toString());
        Comparator<Pair> byOther = Comparator.comparing(pair -> pair.other().toString());
        return pending.stream()
                .sorted(ownFirst ? byOwn.thenComparing(byOther) : byOther.thenComparing(byOwn))
                .toList();
    }

    @Override
    Condition within(KnownRow parent) {
        Relation back = relation.opposite();
        Condition isParent = parent.matches(1, List.of(own), List.of(own));
        return new Condition.Related(0, 1, back, Condition.Quantifier.SOME, isParent);
    }

    @Override
    List<Column> tied() {
        return List.of(other);
    }

    @Override
    boolean isTiedByCreation() {
        return false;
    }

    @Override
    NewRow child(KnownRow parent, ConnectOrCreate operation) {
        return new NewRow(operation.create());
    }

    @Override
    void create(List<Child> children, Conflict conflict) {
        if (conflict instanceof Conflict.Fail) {
            createAll(children, conflict);
        } else {
            // Of rows that the database numbers it is not known which were left out, only how many: so one parent at a
            // time.
            Map<KnownRow, List<Child>> byParent = new LinkedHashMap<>();
            for (Child child : children) {
                byParent.computeIfAbsent(child.parent(), parent -> new ArrayList<>())
                        .add(child);
            }
            byParent.values().forEach(its -> createAll(its, conflict));
        }
        writeUnlessFresh();
    }

    private void createAll(List<Child> children, Conflict conflict) {
        List<NewRow> rows = children.stream().map(Child::row).toList();
        parts.creation().create(path, relation.target(), rows, tied(), conflict, capture);
        boolean all = conflict instanceof Conflict.Fail;
        for (Child child : children) {
            if (all || child.row().isStored()) add(child.parent(), child.row().known());
        }
    }

    @Override
    void connect(List<Wanted> wanted) {
        List<KnownRow> rows =
                required("connect", wanted.stream().map(Wanted::where).toList(), tied());
        for (int i = 0; i < rows.size(); i++) add(wanted.get(i).parent(), rows.get(i));
        writeUnlessFresh();
    }

    @Override
    void tie(String operation, List<Found> found) {
        for (Found one : found) add(one.parent(), one.child());
        writeUnlessFresh();
    }

    @Override
    void set(KnownRow parent, List<UniqueWhere> wheres) {
        List<KnownRow> rows = wheres.isEmpty() ? List.of() : required("set", wheres, tied());
        delete(parent, rows, true);
        for (KnownRow row : rows) add(parent, row);
        finish();
    }

    @Override
    void disconnect(KnownRow parent, List<UniqueWhere> wheres) {
        List<KnownRow> rows = parts.lookup().find(relation.target(), wheres, tied(), null).stream()
                .filter(Objects::nonNull)
                .toList();
        if (!rows.isEmpty()) delete(parent, rows, false);
    }

    private void delete(KnownRow parent, List<KnownRow> rows, boolean others) {
        List<Object> keys = rows.stream().map(row -> key(row, other)).toList();
        Value its = Value.of(own, key(parent, own));
        parts.statements().deletePairs(relation, pairs, its, Value.list(other, keys), others);
    }

    private void add(KnownRow parent, KnownRow child) {
        if (pending.add(new Pair(key(parent, own), key(child, other)))) answer(parent, child);
    }

    private static Object key(KnownRow row, Column column) {
        return Objects.requireNonNull(row.value(column), column.name());
    }

    private void writeUnlessFresh() {
        if (!fresh) finish();
    }

    @Override
    void finish() {
        List<List<@Nullable Value>> rows = new ArrayList<>();
        for (Pair pair : fresh ? pending : inOrder())
            rows.add(List.of(Value.of(own, pair.own()), Value.of(other, pair.other())));
        pending.clear();
        int most = parts.statements().mostRows(2, Conflict.SKIP);
        for (int from = 0; from < rows.size(); from += most) {
            parts.statements().insertPairs(relation, pairs, rows.subList(from, Math.min(rows.size(), from + most)));
        }
    }
}
