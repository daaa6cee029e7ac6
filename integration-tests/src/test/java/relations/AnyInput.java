package relations;

import io.prisma4j.query.CreateMany;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.function.Consumer;
import java.util.function.Function;

/** The input of any of the models, where generated ones have a method for each component. */
final class AnyInput extends Input {
    private final Model model;

    AnyInput(Model model) {
        super(model);
        this.model = model;
    }

    /** The values of a new record. */
    AnyInput create(int id, String note) {
        return id(id).note(note);
    }

    AnyInput id(int id) {
        for (Column column : model.columns()) {
            boolean isKey = model.identity().columns().contains(column);
            if (isKey || column.name().equals("code")) set(column, (Object) Numbers.in(column, id));
        }
        return this;
    }

    AnyInput note(String note) {
        set(model.column("note"), (Object) note);
        return this;
    }

    void createMany(Relation relation, Consumer<CreateMany<Found, AnyFields<Found>, AnyInput, AnyInput>> work) {
        Model target = relation.target();
        many(relation, new CreateMany<>(AnyFields.root(target), () -> new AnyInput(target)), work);
    }

    void createOne(
            Relation relation,
            Function<CreateToOne<Found, AnyFields<Found>, AnyInput, AnyInput>, Related<Found>> work) {
        Model target = relation.target();
        one(relation, new CreateToOne<>(AnyFields.root(target), () -> new AnyInput(target)), work);
    }

    void updateMany(
            Relation relation, Consumer<UpdateToMany<Found, AnyFields<Found>, AnyInput, AnyInput, AnyInput>> work) {
        Model target = relation.target();
        many(
                relation,
                new UpdateToMany<>(AnyFields.root(target), () -> new AnyInput(target), () -> new AnyInput(target)),
                work);
    }

    void updateOne(
            Relation relation,
            Function<UpdateOptionalToOne<Found, AnyFields<Found>, AnyInput, AnyInput, AnyInput>, Related<Found>> work) {
        Model target = relation.target();
        one(
                relation,
                new UpdateOptionalToOne<>(
                        AnyFields.root(target), () -> new AnyInput(target), () -> new AnyInput(target)),
                work);
    }
}
