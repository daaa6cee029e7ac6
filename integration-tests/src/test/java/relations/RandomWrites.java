package relations;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import relations.Write.Change;
import relations.Write.Nested;
import relations.Write.NewRow;
import relations.Write.Op;
import relations.Write.Selector;

/** Writes of any shape: several nested writes on one relation, and nested writes in nested writes. */
final class RandomWrites {
    private static final int DEPTH = 4;
    private final Random random;
    private final Data data;

    /** Writes of these data: most records that they name are there, and most that they create are not. */
    RandomWrites(Random random, Data data) {
        this.random = random;
        this.data = data;
    }

    Write next() {
        Model model = End.MODELS.get(random.nextInt(End.MODELS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Write.Create(row(model, DEPTH, null));
            case 1 -> {
                NewRow row = row(model, DEPTH, null);
                yield new Write.Upsert(
                        Selector.of(random.nextBoolean() ? row.id() : held(model)), row, change(model, DEPTH, null));
            }
            default -> new Write.Update(selector(model), change(model, DEPTH, null));
        };
    }

    /** A new record, which is given what it requires, but for the relation that it is created by. */
    private NewRow row(Model model, int depth, Relation by) {
        List<Nested> nested = new ArrayList<>();
        boolean held = false;
        for (Relation relation : model.relations()) {
            if (relation == by) continue;
            boolean isHeld = relation.foreignKey() != null;
            boolean wanted = depth > 0 && random.nextInt(5) == 0 && !(isHeld && held);
            if (!wanted && !relation.required()) continue;
            held |= isHeld;
            nested.add(new Nested(
                    relation,
                    relation.toMany() ? several(relation, depth, true) : List.of(one(relation, depth, true))));
        }
        return new NewRow(model, free(model), "new", nested);
    }

    /** At most one relation whose key the record holds: what is done by two could depend on which is first. */
    private Change change(Model model, int depth, Relation by) {
        List<Nested> nested = new ArrayList<>();
        boolean held = false;
        for (Relation relation : model.relations()) {
            boolean isHeld = relation.foreignKey() != null;
            if (depth == 0 || relation == by || isHeld && held || random.nextInt(4) > 0) continue;
            held |= isHeld;
            nested.add(new Nested(
                    relation,
                    relation.toMany() ? several(relation, depth, false) : List.of(one(relation, depth, false))));
        }
        Integer id = random.nextInt(6) == 0 ? Integer.valueOf(free(model)) : null;
        return new Change(model, id, random.nextBoolean() ? "changed" : null, nested);
    }

    private List<Op> several(Relation relation, int depth, boolean inCreate) {
        List<Op> ops = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Op op = many(relation, depth, inCreate);
            // Neighbours of one kind are one operation, whose steps may be taken together.
            boolean neighbours = !ops.isEmpty() && kind(ops.get(ops.size() - 1)).equals(kind(op));
            if (!neighbours) ops.add(op);
        }
        return ops;
    }

    private static Class<?> kind(Op op) {
        return op instanceof Op.CreateMany many && !many.skipDuplicates() ? Op.Create.class : op.getClass();
    }

    private Op many(Relation relation, int depth, boolean inCreate) {
        Model target = relation.target();
        return switch (random.nextInt(inCreate ? 5 : 13)) {
            case 0 -> new Op.Create(List.of(row(target, depth - 1, relation.opposite())));
            case 1 ->
                new Op.CreateMany(
                        List.of(row(target, 0, relation.opposite()), row(target, 0, relation.opposite())), false);
            case 2 ->
                requiresAnother(relation)
                        ? new Op.Connect(selectors(target))
                        : new Op.CreateMany(plain(relation), true);
            case 3 -> new Op.Connect(selectors(target));
            case 4 -> orCreate(relation, depth);
            case 5 -> new Op.Set(selectors(target));
            case 6 -> new Op.Disconnect(selectors(target));
            case 7 -> new Op.Update(selector(target), change(target, depth - 1, relation.opposite()));
            case 8 -> new Op.UpdateMany(random.nextBoolean() ? "new" : null, Change.of(target));
            case 9, 10 -> {
                NewRow row = row(target, depth - 1, relation.opposite());
                yield new Op.Upsert(
                        Selector.of(random.nextBoolean() ? row.id() : held(target)),
                        row,
                        change(target, depth - 1, relation.opposite()));
            }
            case 11 -> new Op.Delete(List.of(selector(target)));
            default -> new Op.DeleteMany("changed");
        };
    }

    private Op one(Relation relation, int depth, boolean inCreate) {
        Model target = relation.target();
        return switch (random.nextInt(inCreate ? 3 : relation.required() ? 5 : 7)) {
            case 0 -> new Op.Create(List.of(row(target, depth - 1, relation.opposite())));
            case 1 -> new Op.Connect(List.of(selector(target)));
            case 2 -> orCreate(relation, depth);
            case 3 -> new Op.Update(null, change(target, depth - 1, relation.opposite()));
            case 4 ->
                new Op.Upsert(
                        null,
                        row(target, depth - 1, relation.opposite()),
                        change(target, depth - 1, relation.opposite()));
            case 5 -> new Op.Disconnect(List.of());
            default -> new Op.Delete(List.of());
        };
    }

    private Op orCreate(Relation relation, int depth) {
        NewRow row = row(relation.target(), depth - 1, relation.opposite());
        return new Op.ConnectOrCreate(Selector.of(random.nextBoolean() ? row.id() : held(relation.target())), row);
    }

    /** Whether what is created by a relation requires yet another one. */
    private static boolean requiresAnother(Relation relation) {
        return relation.target().relations().stream()
                .anyMatch(other -> other.required() && other != relation.opposite());
    }

    /** Two records that may be left out, which have nothing in them but values. */
    private List<NewRow> plain(Relation relation) {
        Model target = relation.target();
        return List.of(NewRow.of(target, free(target)), NewRow.of(target, any(target)));
    }

    private List<Selector> selectors(Model model) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> selector(model))
                .toList();
    }

    private Selector selector(Model model) {
        return new Selector(random.nextInt(8) == 0 ? any(model) : held(model), random.nextInt(8) == 0 ? "seed" : null);
    }

    private int held(Model model) {
        List<Integer> ids = List.copyOf(data.rows(model).keySet());
        return ids.isEmpty() ? any(model) : ids.get(random.nextInt(ids.size()));
    }

    private int free(Model model) {
        int id = any(model);
        return random.nextInt(8) > 0 && data.row(model, id) != null ? free(model) : id;
    }

    private int any(Model model) {
        return (model == RootTable.MODEL ? 1 : 11) + random.nextInt(60);
    }
}
