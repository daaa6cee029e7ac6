package relations;

import io.prisma4j.query.CreateMany;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.Related;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;
import relations.Write.Change;
import relations.Write.Nested;
import relations.Write.NewRow;
import relations.Write.Op;
import relations.Write.Selector;

/** Says a write to the builders, and runs it. */
final class Asking {
    private final Runner runner;

    Asking(Runner runner) {
        this.runner = runner;
    }

    /** The record that is answered with, and what is related to it by a relation; null where none is answered with. */
    @Nullable
    Found run(Write write, @Nullable Relation included) {
        AnyQueries queries = new AnyQueries(runner, write.model());
        if (write instanceof Write.CreateMany many) {
            queries.createMany(many.rows(), Asking::create).execute();
            return null;
        }
        var said = said(queries, write);
        return included == null
                ? said.execute()
                : said.include(fields -> fields.included(included)).execute();
    }

    private static AnyWrite said(AnyQueries queries, Write write) {
        if (write instanceof Write.Create create) return queries.create(input -> create(input, create.row()));
        if (write instanceof Write.Update update) {
            return queries.update(one(update.which())).data(input -> change(input, update.change()));
        }
        Write.Upsert upsert = (Write.Upsert) write;
        return queries.upsert(one(upsert.which()))
                .create(input -> create(input, upsert.create()))
                .update(input -> change(input, upsert.update()));
    }

    private static AnyInput create(AnyInput input, NewRow row) {
        input.create(row.id(), row.note());
        for (Nested nested : row.nested()) {
            Relation relation = nested.relation();
            if (relation.toMany()) {
                input.createMany(relation, list -> nested.ops().forEach(op -> say(list, op)));
            } else {
                for (Op op : nested.ops()) input.createOne(relation, one -> say(one, op));
            }
        }
        return input;
    }

    private static void change(AnyInput input, Change change) {
        if (change.id() != null) input.id(change.id());
        if (change.note() != null) input.note(change.note());
        for (Nested nested : change.nested()) {
            Relation relation = nested.relation();
            if (relation.toMany()) {
                input.updateMany(relation, list -> nested.ops().forEach(op -> say(list, op)));
            } else {
                for (Op op : nested.ops()) input.updateOne(relation, one -> say(one, op));
            }
        }
    }

    private static void say(CreateMany<Found, AnyFields<Found>, AnyInput, AnyInput> list, Op op) {
        if (op instanceof Op.Create create) {
            for (NewRow row : create.rows()) list.create(input -> create(input, row));
        } else if (op instanceof Op.CreateMany create && create.skipDuplicates()) {
            for (NewRow row : create.rows()) list.createManySkippingDuplicates(input -> create(input, row));
        } else if (op instanceof Op.CreateMany create) {
            for (NewRow row : create.rows()) list.createMany(input -> create(input, row));
        } else if (op instanceof Op.Connect connect) {
            list.connect(all(connect.which()));
        } else if (op instanceof Op.ConnectOrCreate either) {
            list.connectOrCreate(one(either.which()), input -> create(input, either.create()));
        } else {
            throw new IllegalArgumentException("illegal in a create: " + op);
        }
    }

    private static Related<Found> say(CreateToOne<Found, AnyFields<Found>, AnyInput, AnyInput> one, Op op) {
        if (op instanceof Op.Create create) {
            return one.create(input -> create(input, create.rows().get(0)));
        }
        if (op instanceof Op.Connect connect)
            return one.connect(one(connect.which().get(0)));
        if (op instanceof Op.ConnectOrCreate either) {
            return one.connectOrCreate(one(either.which()), input -> create(input, either.create()));
        }
        throw new IllegalArgumentException("illegal in a create: " + op);
    }

    private static void say(UpdateToMany<Found, AnyFields<Found>, AnyInput, AnyInput, AnyInput> list, Op op) {
        if (op instanceof Op.Create create) {
            for (NewRow row : create.rows()) list.create(input -> create(input, row));
        } else if (op instanceof Op.CreateMany create && create.skipDuplicates()) {
            for (NewRow row : create.rows()) list.createManySkippingDuplicates(input -> create(input, row));
        } else if (op instanceof Op.CreateMany create) {
            for (NewRow row : create.rows()) list.createMany(input -> create(input, row));
        } else if (op instanceof Op.Connect connect) {
            list.connect(all(connect.which()));
        } else if (op instanceof Op.ConnectOrCreate either) {
            list.connectOrCreate(one(either.which()), input -> create(input, either.create()));
        } else if (op instanceof Op.Set set) {
            list.set(all(set.which()));
        } else if (op instanceof Op.Disconnect disconnect) {
            list.disconnect(all(disconnect.which()));
        } else if (op instanceof Op.Update update) {
            list.update(one(update.which()), input -> change(input, update.change()));
        } else if (op instanceof Op.Upsert upsert) {
            list.upsert(
                    one(upsert.which()),
                    input -> create(input, upsert.create()),
                    input -> change(input, upsert.update()));
        } else if (op instanceof Op.UpdateMany many) {
            if (many.note() == null) list.updateMany(input -> change(input, many.change()));
            else list.updateMany(fields -> fields.note(many.note()), input -> change(input, many.change()));
        } else if (op instanceof Op.Delete delete) {
            list.delete(all(delete.which()));
        } else if (op instanceof Op.DeleteMany many) {
            if (many.note() == null) list.deleteMany();
            else list.deleteMany(fields -> fields.note(many.note()));
        }
    }

    private static Related<Found> say(
            UpdateOptionalToOne<Found, AnyFields<Found>, AnyInput, AnyInput, AnyInput> one, Op op) {
        if (op instanceof Op.Create create) {
            return one.create(input -> create(input, create.rows().get(0)));
        }
        if (op instanceof Op.Connect connect)
            return one.connect(one(connect.which().get(0)));
        if (op instanceof Op.ConnectOrCreate either) {
            return one.connectOrCreate(one(either.which()), input -> create(input, either.create()));
        }
        if (op instanceof Op.Disconnect) return one.disconnect();
        if (op instanceof Op.Delete) return one.delete();
        if (op instanceof Op.Update update) return one.update(input -> change(input, update.change()));
        if (op instanceof Op.Upsert upsert) {
            return one.upsert(input -> create(input, upsert.create()), input -> change(input, upsert.update()));
        }
        throw new IllegalArgumentException("illegal for a single record: " + op);
    }

    private static Function<AnyFields<Found>, UniqueFilter<Found>> one(Selector which) {
        return fields -> fields.one(which);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static Function<AnyFields<Found>, UniqueFilter<Found>>[] all(List<Selector> which) {
        return (Function<AnyFields<Found>, UniqueFilter<Found>>[])
                which.stream().map(Asking::one).toArray(Function[]::new);
    }

    /** The operations on any of the models. */
    private static final class AnyQueries
            extends ModelQueries<
                    Found, AnyFields<Found>, AnyInput, AnyInput, AnyInput, AnyFields<New<Found>>, AnyWrite> {
        AnyQueries(Runner runner, Model model) {
            super(
                    runner,
                    AnyFields.root(model),
                    () -> new AnyInput(model),
                    () -> new AnyInput(model),
                    scope -> new AnyFields<>(scope, model),
                    walk -> new AnyWrite(walk, model));
        }

        @Override
        public FindUnique<Found, AnyFields<Found>> findUnique(
                Function<? super AnyFields<Found>, UniqueFilter<Found>> where) {
            throw new UnsupportedOperationException("nothing is read here");
        }

        @Override
        public FindFirst<Found, AnyFields<Found>, ?> findFirst() {
            throw new UnsupportedOperationException("nothing is read here");
        }
    }

    /** A write of any of the models. */
    private static final class AnyWrite extends io.prisma4j.query.Write<Found, AnyFields<Found>> {
        AnyWrite(WriteWalk walk, Model model) {
            super(walk, AnyFields.root(model));
        }
    }
}
