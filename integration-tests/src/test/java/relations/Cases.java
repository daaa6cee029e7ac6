package relations;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import relations.Write.Change;
import relations.Write.Nested;
import relations.Write.NewRow;
import relations.Write.Op;
import relations.Write.Selector;

/** The cases of one end: each nested write that is legal there, in each parent operation, of records in each state. */
final class Cases {
    private static final int NEW_PARENT = 99;
    private static final int NEW = 98;
    private static final int NEXT = 97;
    private static final int MISSING = 96;
    private final End end;
    private final Relation relation;
    private final Model target;
    private final Data seed;
    private final List<Case> cases = new ArrayList<>();

    private Cases(End end, Data seed) {
        this.end = end;
        this.relation = end.relation();
        this.target = relation.target();
        this.seed = seed;
    }

    /** One nested write in one parent operation. */
    record Case(String name, End end, Parent parent, int id, Op op) {
        Write write() {
            return parent.around(end, id, Nested.of(end.relation(), op));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> of(End end, Data seed) {
        Cases cases = new Cases(end, seed);
        for (Parent parent : Parent.values()) {
            if (parent.isFresh()) cases.add(parent, NEW_PARENT, cases.inCreate(NEW_PARENT));
            else cases.inUpdate(parent);
        }
        return cases.cases;
    }

    private void inUpdate(Parent parent) {
        Set<Boolean> tried = new HashSet<>();
        for (int owner : seed.rows(end.model()).keySet()) {
            // On a record that has some related ones, and on one that has none; what names no record on each record.
            boolean first = tried.add(seed.related(relation, owner).isEmpty());
            if (first) add(parent, owner, inCreate(owner));
            if (first && relation.toMany()) add(parent, owner, onMany(owner));
            if (first || parent == Parent.UPDATE) add(parent, owner, relation.toMany() ? onAll() : onOne());
        }
    }

    private void add(Parent parent, int id, Map<String, Op> ops) {
        String where = parent.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String whose = parent.isFresh() ? "" : " of " + id;
        ops.forEach((name, op) -> cases.add(new Case(name + " in " + where + whose, end, parent, id, op)));
    }

    /** The records that a nested write may name, by their state. */
    private Map<String, Selector> states(int owner) {
        Map<String, Selector> states = new LinkedHashMap<>();
        List<Integer> here = owner == NEW_PARENT ? List.of() : seed.related(relation, owner);
        for (int id : seed.rows(target).keySet()) {
            List<Integer> owners = seed.related(relation.opposite(), id);
            boolean self = target == end.model() && id == owner;
            String state = self ? "itself" : here.contains(id) ? "here" : owners.isEmpty() ? "free" : "taken";
            states.putIfAbsent(state, Selector.of(id));
        }
        states.put("missing", Selector.of(MISSING));
        states.put("of another note", new Selector(here.isEmpty() ? 11 : here.get(0), "other"));
        return states;
    }

    /** What is legal in creates and in updates. */
    private Map<String, Op> inCreate(int owner) {
        Map<String, Op> ops = new LinkedHashMap<>();
        Map<String, Selector> states = states(owner);
        ops.put("create(new)", new Op.Create(List.of(row(NEW))));
        ops.put("create(duplicate)", new Op.Create(List.of(row(11))));
        states.forEach((state, which) -> {
            ops.put("connect(" + state + ")", new Op.Connect(List.of(which)));
            ops.put("connectOrCreate(" + state + ")", new Op.ConnectOrCreate(which, row(which.id())));
        });
        if (relation.toMany()) {
            Selector free = states.getOrDefault("free", Selector.of(11));
            ops.put("create(two)", new Op.Create(List.of(row(NEW), row(NEXT))));
            ops.put("createMany(two)", new Op.CreateMany(List.of(row(NEW), row(NEXT)), false));
            ops.put("createMany(new, duplicate)", new Op.CreateMany(List.of(row(NEW), row(11)), false));
            ops.put("createManySkippingDuplicates", new Op.CreateMany(List.of(row(NEW), row(11), row(NEW)), true));
            ops.put("connect(two)", new Op.Connect(List.of(free, states.getOrDefault("taken", free))));
            ops.put("connect(one twice)", new Op.Connect(List.of(free, free)));
            ops.put("connect(free, missing)", new Op.Connect(List.of(free, Selector.of(MISSING))));
            ops.put("connect(free, one of another note)", new Op.Connect(List.of(free, new Selector(12, "other"))));
        }
        return ops;
    }

    private Map<String, Op> onMany(int owner) {
        Map<String, Op> ops = new LinkedHashMap<>();
        Map<String, Selector> states = states(owner);
        states.forEach((state, which) -> {
            ops.put("set(" + state + ")", new Op.Set(List.of(which)));
            ops.put("disconnect(" + state + ")", new Op.Disconnect(List.of(which)));
            ops.put("update(" + state + ")", new Op.Update(which, Change.of(target)));
            ops.put("upsert(" + state + ")", new Op.Upsert(which, row(which.id()), Change.of(target)));
            ops.put("delete(" + state + ")", new Op.Delete(List.of(which)));
        });
        Selector free = states.getOrDefault("free", Selector.of(11));
        Selector here = states.getOrDefault("here", free);
        ops.put("set(here, free)", new Op.Set(List.of(here, free)));
        ops.put("set(one twice)", new Op.Set(List.of(here, here)));
        ops.put("set(here, missing)", new Op.Set(List.of(here, Selector.of(MISSING))));
        ops.put("disconnect(here, missing)", new Op.Disconnect(List.of(here, Selector.of(MISSING))));
        ops.put("delete(here, missing)", new Op.Delete(List.of(here, Selector.of(MISSING))));
        ops.put("delete(one twice)", new Op.Delete(List.of(here, here)));
        ops.put(
                "delete(all)",
                new Op.Delete(
                        seed.related(relation, owner).stream().map(Selector::of).toList()));
        return ops;
    }

    private Map<String, Op> onAll() {
        Map<String, Op> ops = new LinkedHashMap<>();
        ops.put("set(nothing)", new Op.Set(List.of()));
        ops.put("updateMany(all)", new Op.UpdateMany(null, Change.of(target)));
        ops.put("updateMany(of a note)", new Op.UpdateMany("seed", Change.of(target)));
        ops.put("updateMany(none)", new Op.UpdateMany("other", Change.of(target)));
        ops.put("deleteMany(all)", new Op.DeleteMany(null));
        ops.put("deleteMany(none)", new Op.DeleteMany("other"));
        return ops;
    }

    private Map<String, Op> onOne() {
        Map<String, Op> ops = new LinkedHashMap<>();
        ops.put("update()", new Op.Update(null, Change.of(target)));
        ops.put("upsert()", new Op.Upsert(null, row(NEW), Change.of(target)));
        ops.put("upsert(or duplicate)", new Op.Upsert(null, row(11), Change.of(target)));
        if (!relation.required()) {
            ops.put("disconnect()", new Op.Disconnect(List.of()));
            ops.put("delete()", new Op.Delete(List.of()));
        }
        return ops;
    }

    private NewRow row(int id) {
        return NewRow.of(target, id);
    }
}
