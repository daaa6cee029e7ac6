package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.internal.sql.Update;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Children that hold the key of their row: of a list, or the one of a one-to-one relation, which takes another's place. */
final class ForeignKeyLink extends ChildLink {
    private final Model model;
    private final List<Column> identity;

    ForeignKeyLink(WriteParts parts, Path path, Relation relation, boolean fresh, @Nullable Capture capture) {
        super(parts, path, relation, fresh, capture);
        this.model = relation.target();
        this.identity = model.identity().columns();
    }

    @Override
    Condition within(KnownRow parent) {
        return parent.matches(relation.to(), relation.from());
    }

    @Override
    List<Column> tied() {
        return identity;
    }

    @Override
    boolean isTiedByCreation() {
        return true;
    }

    @Override
    NewRow child(KnownRow parent, ConnectOrCreate operation) {
        if (!relation.toMany()) clear("connectOrCreate", parent, null);
        return given(parent, new NewRow(operation.create()));
    }

    private NewRow given(KnownRow parent, NewRow row) {
        row.give(relation.to(), parent, relation.from());
        return row;
    }

    @Override
    void create(List<Child> children, Conflict conflict) {
        List<NewRow> rows = new ArrayList<>();
        for (Child child : children) {
            if (!relation.toMany()) clear("create", child.parent(), null);
            rows.add(given(child.parent(), child.row()));
        }
        parts.creation().create(path, model, rows, List.of(), conflict, capture);
        for (Child child : children) answer(child.parent(), child.row().known());
    }

    @Override
    void connect(List<Wanted> wanted) {
        if (connectTogether(wanted)) return;
        IdentityHashMap<KnownRow, List<UniqueWhere>> byParent = new IdentityHashMap<>();
        List<KnownRow> parents = new ArrayList<>();
        for (Wanted one : wanted) {
            byParent.computeIfAbsent(one.parent(), parent -> {
                        parents.add(parent);
                        return new ArrayList<>();
                    })
                    .add(one.where());
        }
        for (KnownRow parent : parents) connect(parent, byParent.getOrDefault(parent, List.of()));
    }

    /** Records of several rows by one update; whether that was possible. */
    private boolean connectTogether(List<Wanted> wanted) {
        KnownRow first = wanted.get(0).parent();
        if (!relation.toMany() || wanted.stream().allMatch(one -> one.parent() == first)) return false;
        RowChanges changes = RowChanges.of(parts, model, wanted.get(0).where().key(), relation.to());
        if (changes == null) return false;
        for (Wanted one : wanted) {
            if (!changes.replace(one.where(), one.parent(), relation.from())) return false;
        }
        Set<KeyValue> connected = changes.run(null);
        for (Wanted one : wanted) {
            if (!connected.contains(KeyValue.of(one.where()))) {
                throw path.unconnectable("connect", model, one.where());
            }
        }
        return true;
    }

    private void connect(KnownRow parent, List<UniqueWhere> wheres) {
        if (!relation.toMany()) clear("connect", parent, another(wheres.get(0)));
        take("connect", parent, wheres);
    }

    /** One update for the records that one key names, whose rows are compared with what was asked for; their identities. */
    private List<KnownRow> take(String operation, KnownRow parent, List<UniqueWhere> wheres) {
        Map<Object, List<UniqueWhere>> groups = new LinkedHashMap<>();
        for (UniqueWhere where : wheres) {
            Object group = where.and() == null ? where.key() : where;
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(where);
        }
        List<KnownRow> taken = new ArrayList<>();
        for (List<UniqueWhere> group : groups.values()) {
            List<Column> key = group.get(0).key().columns();
            Update update = update(assignments(parent), AnyOf.selected(group), Lookup.union(identity, key));
            List<KnownRow> rows = parts.statements().update(update, null);
            checkTaken(operation, group, rows);
            taken.addAll(rows);
        }
        return taken;
    }

    private void checkTaken(String operation, List<UniqueWhere> wheres, List<KnownRow> rows) {
        UniqueWhere first = wheres.get(0);
        if (wheres.size() == 1 && rows.isEmpty()) {
            parts.versions().check(path, operation, model, first, null);
            throw path.unconnectable(operation, model, first);
        }
        Set<KeyValue> asked = new HashSet<>();
        for (UniqueWhere where : wheres) asked.add(KeyValue.of(where));
        if (rows.size() >= asked.size()) return;
        Set<KeyValue> taken = new HashSet<>();
        for (KnownRow row : rows) taken.add(KeyValue.of(row, first.key().columns()));
        for (UniqueWhere where : wheres) {
            if (!taken.contains(KeyValue.of(where))) throw path.unconnectable(operation, model, where);
        }
    }

    @Override
    void tie(String operation, List<Found> found) {
        if (tieTogether(found)) return;
        IdentityHashMap<KnownRow, List<KnownRow>> byParent = new IdentityHashMap<>();
        List<KnownRow> parents = new ArrayList<>();
        for (Found one : found) {
            byParent.computeIfAbsent(one.parent(), parent -> {
                        parents.add(parent);
                        return new ArrayList<>();
                    })
                    .add(one.child());
        }
        for (KnownRow parent : parents) {
            List<KnownRow> children = byParent.getOrDefault(parent, List.of());
            if (!relation.toMany()) clear(operation, parent, new Condition.Not(AnyOf.rows(children, identity)));
            tie(parent, children);
        }
    }

    /** Children of several rows by one update; whether that was possible. */
    private boolean tieTogether(List<Found> found) {
        KnownRow first = found.get(0).parent();
        if (!relation.toMany() || found.stream().allMatch(one -> one.parent() == first)) return false;
        RowChanges changes = RowChanges.of(parts, model, model.identity(), relation.to());
        if (changes == null) return false;
        for (Found one : found) {
            List<Value> values = new ArrayList<>();
            for (Column column : identity)
                values.add(Objects.requireNonNull(one.child().bound(column)));
            UniqueWhere where = new UniqueWhere(model.identity(), values, null);
            if (!changes.replace(where, one.parent(), relation.from())) return false;
        }
        changes.run(null);
        return true;
    }

    private void tie(KnownRow parent, List<KnownRow> children) {
        changeCounting(assignments(parent), AnyOf.rows(children, identity));
    }

    @Override
    void set(KnownRow parent, List<UniqueWhere> wheres) {
        List<KnownRow> rows = take("set", parent, wheres);
        Condition dropped = rows.isEmpty()
                ? within(parent)
                : new Condition.All(List.of(within(parent), new Condition.Not(AnyOf.rows(rows, identity))));
        untie("set", dropped);
    }

    @Override
    void disconnect(KnownRow parent, List<UniqueWhere> wheres) {
        if (wheres.isEmpty() && relation.toMany()) return;
        Condition related = within(parent);
        untie("disconnect", wheres.isEmpty() ? related : new Condition.All(List.of(related, AnyOf.selected(wheres))));
    }

    /** The child of a one-to-one relation makes room, if it is {@code another} than the one that is meant. */
    private void clear(String operation, KnownRow parent, @Nullable Condition another) {
        if (fresh) return;
        Condition related = within(parent);
        untie(operation, another == null ? related : new Condition.All(List.of(related, another)));
    }

    /** That a child is not the selected one. Of a child that has null in the key, a comparison alone would not say so. */
    private static Condition another(UniqueWhere where) {
        List<Condition> either = new ArrayList<>(List.of(new Condition.Not(where.asCondition(0))));
        for (Column column : where.key().columns()) {
            if (column.nullable()) either.add(new Condition.IsNull(ColumnRef.of(0, column), false));
        }
        return new Condition.Any(either);
    }

    /** Children lose their parent, which must not be required. */
    private void untie(String operation, Condition children) {
        Relation parent = relation.opposite();
        List<Assignment> cleared = WriteParts.cleared(relation.to());
        if (!parent.required() && !cleared.isEmpty()) {
            changeCounting(cleared, children);
        } else if (parts.statements().exists(model, children)) {
            throw path.violated(operation, model, parent);
        }
    }

    private List<Assignment> assignments(KnownRow parent) {
        return parent.assignedTo(relation.to(), relation.from());
    }

    private long changeCounting(List<Assignment> assignments, Condition where) {
        return parts.statements().updateCounting(update(assignments, where, List.of()));
    }

    private Update update(List<Assignment> assignments, Condition where, List<Column> returning) {
        return new Update(model, parts.changed(model, assignments), where, null, returning);
    }
}
