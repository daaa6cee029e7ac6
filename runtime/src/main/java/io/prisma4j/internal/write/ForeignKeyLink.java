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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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

    private void connect(KnownRow parent, List<UniqueWhere> wheres) {
        if (!relation.toMany()) clear("connect", parent, another(wheres.get(0)));
        UniqueWhere first = wheres.get(0);
        if (wheres.stream().allMatch(where -> where.key().equals(first.key()) && where.and() == null)) {
            connectByKey(parent, wheres);
        } else {
            for (UniqueWhere where : wheres) connectByKey(parent, List.of(where));
        }
    }

    /** One update, whose rows are compared with what was asked for. */
    private void connectByKey(KnownRow parent, List<UniqueWhere> wheres) {
        Condition condition = AnyOf.selected(wheres);
        if (wheres.size() == 1) {
            if (changeCounting(assignments(parent), condition) == 0) {
                parts.versions().check(path, "connect", model, wheres.get(0), null);
                throw path.unconnectable("connect", model, wheres.get(0));
            }
            return;
        }
        List<Column> key = wheres.get(0).key().columns();
        Set<KeyValue> connected = new HashSet<>();
        for (KnownRow row : parts.statements().update(update(assignments(parent), condition, key), null)) {
            connected.add(KeyValue.of(row, key));
        }
        Set<KeyValue> asked = new HashSet<>();
        for (UniqueWhere where : wheres) asked.add(KeyValue.of(where));
        if (connected.size() >= asked.size()) return;
        for (UniqueWhere where : wheres) {
            if (!connected.contains(KeyValue.of(where))) throw path.unconnectable("connect", model, where);
        }
    }

    @Override
    void tie(String operation, List<Found> found) {
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

    private void tie(KnownRow parent, List<KnownRow> children) {
        changeCounting(assignments(parent), AnyOf.rows(children, identity));
    }

    @Override
    void set(KnownRow parent, List<UniqueWhere> wheres) {
        List<KnownRow> rows = wheres.isEmpty() ? List.of() : required("set", wheres, identity);
        Condition dropped = rows.isEmpty()
                ? within(parent)
                : new Condition.All(List.of(within(parent), new Condition.Not(AnyOf.rows(rows, identity))));
        untie("set", dropped);
        if (!rows.isEmpty()) tie(parent, rows);
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
