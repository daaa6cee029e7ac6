package relations;

import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.RelationViolationException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import relations.Data.Mark;
import relations.Data.Row;
import relations.Write.Change;
import relations.Write.Nested;
import relations.Write.NewRow;
import relations.Write.Op;
import relations.Write.Selector;

/** What a write means: one step after another, on records in memory. */
final class Meaning {
    private final Data data;

    /** Does writes to this data, which is of no use after a {@link Refusal}. */
    Meaning(Data data) {
        this.data = data;
    }

    /** Does it, and answers with the number of the record that it is about, which must not be gone in the end. */
    int run(Write write) {
        int id = written(write);
        if (data.row(write.model(), id) == null) throw refused(RecordNotFoundException.class);
        return id;
    }

    private int written(Write write) {
        String path = write.model().name();
        if (write instanceof Write.Create create) return create(path, create.row());
        if (write instanceof Write.CreateMany many) {
            many.rows().forEach(row -> create(path, row));
            return many.rows().get(0).id();
        }
        if (write instanceof Write.Update update) {
            if (!matches(update.which(), update.change().model())) throw missing(path, "update");
            return update(path, update.which().id(), update.change());
        }
        Write.Upsert upsert = (Write.Upsert) write;
        if (!matches(upsert.which(), upsert.model())) return create(path, upsert.create());
        return update(path, upsert.which().id(), upsert.update());
    }

    private int create(String path, NewRow row) {
        return create(path, row, null, 0);
    }

    /** What it refers to comes first, then the record itself, then what refers to it. */
    private int create(String path, NewRow row, Relation parent, int parentId) {
        Row made = new Row(row.id(), row.note());
        made.mark = Mark.CHANGED;
        for (Relation relation : End.held(row.model())) made.held.put(relation, null);
        if (parent != null) made.held.put(parent, parentId);
        for (Nested nested : row.nested()) {
            if (isHeld(nested.relation())) held(path, row.model(), made, nested);
        }
        insert(row.model(), made);
        for (Nested nested : row.nested()) {
            if (!isHeld(nested.relation())) children(path, made.id, nested);
        }
        return made.id;
    }

    private void insert(Model model, Row made) {
        if (data.row(model, made.id) != null) throw refused(UniqueConstraintException.class);
        for (Relation relation : End.held(model)) {
            Integer target = made.held.get(relation);
            if (target == null) continue;
            boolean taken = !data.referring(relation, target).isEmpty();
            if (taken && !relation.opposite().toMany()) throw refused(UniqueConstraintException.class);
        }
        data.rows(model).put(made.id, made);
    }

    /** What it refers to comes first, then the record itself, then what refers to it. */
    private int update(String path, int id, Change change) {
        Row row = data.row(change.model(), id);
        for (Nested nested : change.nested()) {
            if (isHeld(nested.relation())) held(path, change.model(), row, nested);
        }
        if (change.note() != null) {
            row.note = change.note();
            row.mark = Mark.CHANGED;
        }
        if (change.id() != null) {
            if (change.id() != id && data.row(change.model(), change.id()) != null) {
                throw refused(UniqueConstraintException.class);
            }
            data.renumber(change.model(), id, change.id());
            row.mark = Mark.CHANGED;
        }
        for (Nested nested : change.nested()) {
            if (!isHeld(nested.relation())) children(path, row.id, nested);
        }
        return row.id;
    }

    // the record that a row refers to

    private void held(String path, Model model, Row self, Nested nested) {
        Relation relation = nested.relation();
        String here = path + "." + relation;
        for (Op op : nested.ops()) held(here, model, self, relation, op);
    }

    private void held(String path, Model model, Row self, Relation relation, Op op) {
        Integer current = self.held.get(relation);
        if (op instanceof Op.Create create) {
            refer(self, relation, create(path, create.rows().get(0)));
        } else if (op instanceof Op.Connect connect) {
            take(
                    path,
                    "connect",
                    model,
                    self,
                    relation,
                    required(path, "connect", relation, connect.which().get(0)));
        } else if (op instanceof Op.ConnectOrCreate either) {
            if (matches(either.which(), relation.target())) {
                take(
                        path,
                        "connectOrCreate",
                        model,
                        self,
                        relation,
                        either.which().id());
            } else {
                refer(self, relation, create(path, either.create()));
            }
        } else if (op instanceof Op.Disconnect) {
            refer(self, relation, null);
        } else if (op instanceof Op.Update update) {
            if (current == null) throw missing(path, "update");
            update(path, current, update.change());
        } else if (op instanceof Op.Upsert upsert) {
            if (current == null) refer(self, relation, create(path, upsert.create()));
            else update(path, current, upsert.update());
        } else if (op instanceof Op.Delete) {
            if (current == null) throw missing(path, "delete");
            refer(self, relation, null);
            delete(relation.target(), current);
        }
    }

    /** In a one-to-one relation, whoever else refers to the record does so no more. */
    private void take(String path, String operation, Model model, Row self, Relation relation, int target) {
        if (!relation.opposite().toMany()) {
            for (int other : data.referring(relation, target)) {
                if (other == self.id && data.row(model, other) == self) continue;
                if (relation.required()) throw violated(path, operation);
                refer(data.row(model, other), relation, null);
            }
        }
        refer(self, relation, target);
    }

    private static void refer(Row row, Relation relation, Integer target) {
        Integer before = row.held.put(relation, target);
        boolean same = before == null ? target == null : before.equals(target);
        if (row.mark != Mark.CHANGED) row.mark = same ? Mark.EITHER : Mark.CHANGED;
    }

    // the records that refer to a row, or are paired with it

    private void children(String path, int parent, Nested nested) {
        Relation relation = nested.relation();
        String here = path + "." + relation;
        for (Op op : nested.ops()) child(here, parent, relation, op);
    }

    private void child(String path, int parent, Relation relation, Op op) {
        Model model = relation.target();
        if (op instanceof Op.Create create) {
            for (NewRow row : create.rows()) createChild(path, "create", parent, relation, row);
        } else if (op instanceof Op.CreateMany create) {
            for (NewRow row : create.rows()) {
                if (create.skipDuplicates() && data.row(model, row.id()) != null) continue;
                createChild(path, "create", parent, relation, row);
            }
        } else if (op instanceof Op.Connect connect) {
            for (Selector which : connect.which()) {
                if (!relation.toMany() && matches(which, model)) {
                    release(path, "connect", parent, relation, List.of(which.id()));
                } else if (!relation.toMany()) {
                    release(path, "connect", parent, relation, List.of());
                }
                tie(parent, relation, required(path, "connect", relation, which));
            }
        } else if (op instanceof Op.ConnectOrCreate either) {
            if (!matches(either.which(), model)) {
                createChild(path, "connectOrCreate", parent, relation, either.create());
                return;
            }
            if (!relation.toMany()) {
                release(
                        path,
                        "connectOrCreate",
                        parent,
                        relation,
                        List.of(either.which().id()));
            }
            tie(parent, relation, either.which().id());
        } else if (op instanceof Op.Set set) {
            for (Selector which : set.which()) required(path, "set", relation, which);
            List<Integer> kept = set.which().stream().map(Selector::id).toList();
            release(path, "set", parent, relation, kept);
            for (int one : kept) tie(parent, relation, one);
        } else if (op instanceof Op.Disconnect disconnect) {
            List<Integer> gone = relation.toMany()
                    ? disconnect.which().stream()
                            .filter(which -> isRelated(parent, relation, which))
                            .map(Selector::id)
                            .toList()
                    : data.related(relation, parent);
            for (int one : gone) untie(path, "disconnect", parent, relation, one);
        } else {
            change(path, parent, relation, op);
        }
    }

    private void change(String path, int parent, Relation relation, Op op) {
        Model model = relation.target();
        List<Integer> related = data.related(relation, parent);
        if (op instanceof Op.Update update) {
            update(path, related(path, "update", parent, relation, update.which()), update.change());
        } else if (op instanceof Op.UpdateMany many) {
            for (int one : related) {
                if (hasNote(model, one, many.note())) update(path, one, many.change());
            }
        } else if (op instanceof Op.Upsert upsert) {
            Selector which = upsert.which();
            boolean there = which == null ? !related.isEmpty() : isRelated(parent, relation, which);
            if (there) update(path, which == null ? related.get(0) : which.id(), upsert.update());
            else createChild(path, "upsert", parent, relation, upsert.create());
        } else if (op instanceof Op.Delete delete) {
            if (!relation.toMany()) {
                delete(model, related(path, "delete", parent, relation, null));
            } else {
                Set<Integer> gone = new LinkedHashSet<>();
                boolean all = true;
                for (Selector which : delete.which()) {
                    if (isRelated(parent, relation, which)) gone.add(which.id());
                    else all = false;
                }
                // The database may refuse to delete one before it is known that another is missing.
                for (int one : gone) delete(model, one);
                if (!all) throw missing(path, "delete");
            }
        } else if (op instanceof Op.DeleteMany many) {
            for (int one : related) {
                if (hasNote(model, one, many.note())) delete(model, one);
            }
        }
    }

    private void createChild(String path, String operation, int parent, Relation relation, NewRow row) {
        if (!relation.toMany()) release(path, operation, parent, relation, List.of());
        if (relation.joinTable() == null) {
            create(path, row, relation.opposite(), parent);
        } else {
            create(path, row);
            tie(parent, relation, row.id());
        }
    }

    private void tie(int parent, Relation relation, int child) {
        if (relation.joinTable() == null) refer(data.row(relation.target(), child), relation.opposite(), parent);
        else data.pairs(relation).add(Data.Pair.of(relation, parent, child));
    }

    /** All children but those that are kept are children no more. */
    private void release(String path, String operation, int parent, Relation relation, List<Integer> kept) {
        for (int child : data.related(relation, parent)) {
            if (!kept.contains(child)) untie(path, operation, parent, relation, child);
        }
    }

    private void untie(String path, String operation, int parent, Relation relation, int child) {
        if (relation.joinTable() != null) {
            data.pairs(relation).remove(Data.Pair.of(relation, parent, child));
        } else if (relation.opposite().required()) {
            throw violated(path, operation);
        } else {
            refer(data.row(relation.target(), child), relation.opposite(), null);
        }
    }

    /** Those that refer to it lose it, without being written by us, or forbid it. */
    private void delete(Model model, int id) {
        for (Model other : End.MODELS) {
            for (Relation held : End.held(other)) {
                if (held.target() != model) continue;
                for (int referring : data.referring(held, id)) {
                    if (held.required()) throw refused(ForeignKeyException.class);
                    data.row(other, referring).held.put(held, null);
                }
            }
        }
        for (Relation relation : model.relations()) {
            if (relation.joinTable() == null) continue;
            boolean first = relation.joinTable().ownColumn().equals("A");
            data.pairs(relation).removeIf(pair -> (first ? pair.a() : pair.b()) == id);
        }
        data.rows(model).remove(id);
    }

    // which records

    private int required(String path, String operation, Relation relation, Selector which) {
        if (!matches(which, relation.target())) throw missing(path, operation);
        return which.id();
    }

    private int related(String path, String operation, int parent, Relation relation, Selector which) {
        if (which == null) {
            List<Integer> related = data.related(relation, parent);
            if (related.isEmpty()) throw missing(path, operation);
            return related.get(0);
        }
        if (!isRelated(parent, relation, which)) throw missing(path, operation);
        return which.id();
    }

    private boolean isRelated(int parent, Relation relation, Selector which) {
        return matches(which, relation.target())
                && data.related(relation, parent).contains(which.id());
    }

    private boolean matches(Selector which, Model model) {
        return data.row(model, which.id()) != null && hasNote(model, which.id(), which.note());
    }

    private boolean hasNote(Model model, int id, String note) {
        return note == null || data.row(model, id).note.equals(note);
    }

    private static boolean isHeld(Relation relation) {
        return relation.foreignKey() != null;
    }

    private static Refusal missing(String path, String operation) {
        return new Refusal(RecordNotFoundException.class, path + "." + operation);
    }

    private static Refusal violated(String path, String operation) {
        return new Refusal(RelationViolationException.class, path + "." + operation);
    }

    private static Refusal refused(Class<? extends io.prisma4j.error.PrismaException> type) {
        return new Refusal(type, "");
    }
}
