package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.NewColumn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that the database takes from elsewhere: {@code d.price().from(p -> p.cost())}. The setter {@code d.price(3)} stands
 * beside it.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <T> the field's type
 * @param <U> the update, to go on with
 */
public class ValueUpdate<M, F extends Fields<M, M>, T, U extends Input> {
    private final U update;
    private final Column column;
    private final F fields;

    /** What can be made of a column of an update; for generated code. */
    public ValueUpdate(U update, Column column, F fields) {
        this.update = update;
        this.column = column;
        this.fields = fields;
    }

    /**
     * The value that another field of the same record has before the update, or one of a record that to-one relations lead to:
     * {@code from(p -> p.author().name())}. Null where that is null; where this field must have a value, that is a
     * {@code NullConstraintException} at {@code execute()}.
     *
     * @throws InvalidQueryException if the other field is stored as another type, by a converter of its own
     */
    public final U from(Function<? super F, ? extends Field<M, T>> field) {
        return take(Assignment.Change.SET, chosen(field));
    }

    /**
     * The value that a field of the new row has: {@code update((d, row) -> d.name().from(row.name()))}.
     *
     * @throws InvalidQueryException if the field is stored as another type, or belongs to a related record
     */
    public final U from(Field<New<M>, T> field) {
        return take(Assignment.Change.SET, proposed(field));
    }

    final U update() {
        return update;
    }

    final Column column() {
        return column;
    }

    final U take(Assignment.Change change, Expression value) {
        update.change(new Assignment(column, change, value));
        return update;
    }

    final Expression chosen(Function<? super F, ? extends Field<M, T>> field) {
        return alike(field.apply(fields)).ref();
    }

    final Expression proposed(@Nullable Field<New<M>, T> field) {
        Field<New<M>, T> other = alike(field);
        if (!other.scope().path().isEmpty()) {
            throw refused("cannot be taken from " + other + ": the new row has no related records yet");
        }
        return new NewColumn(other.column());
    }

    private <R> Field<R, T> alike(@Nullable Field<R, T> other) {
        if (other == null) throw refused("was given null in place of a field");
        if (other.column().type() != column.type()) {
            throw refused("is stored as " + column.type() + ", but " + other + " as "
                    + other.column().type() + "; store both alike");
        }
        return other;
    }

    private InvalidQueryException refused(String why) {
        return new InvalidQueryException("P2019", update.model() + "." + column + " " + why, null);
    }
}
