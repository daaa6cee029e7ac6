package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Assignment;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on a number, done by the database, so that two writers at once both count: {@code d.views().increment(1)},
 * {@code d.total().increment(p -> p.price())}. A null stays null. The setter {@code d.views(3)} stands beside it.
 *
 * @param <M> the model
 * @param <F> its fields
 * @param <N> the field's type
 * @param <U> the update, to go on with
 */
public final class NumberUpdate<M, F extends Fields<M, M>, N extends Number, U extends Input>
        extends ValueUpdate<M, F, N, U> {
    /** Arithmetic on a column; for generated code. */
    public NumberUpdate(U update, Column column, F fields) {
        super(update, column, fields);
    }

    /** Adds this number. */
    public U increment(N by) {
        return change(Assignment.Change.INCREMENT, by);
    }

    /** Adds this whole number. */
    public U increment(long by) {
        return change(Assignment.Change.INCREMENT, whole(by));
    }

    /** Adds the number that another field has; a null makes null. */
    public U increment(Function<? super F, ? extends Field<M, N>> by) {
        return take(Assignment.Change.INCREMENT, chosen(by));
    }

    /** Adds the number that a field of the new row has; a null makes null. */
    public U increment(Field<New<M>, N> by) {
        return take(Assignment.Change.INCREMENT, proposed(by));
    }

    /** Takes this number away. */
    public U decrement(N by) {
        return change(Assignment.Change.DECREMENT, by);
    }

    /** Takes this whole number away. */
    public U decrement(long by) {
        return change(Assignment.Change.DECREMENT, whole(by));
    }

    /** Takes the number away that another field has; a null makes null. */
    public U decrement(Function<? super F, ? extends Field<M, N>> by) {
        return take(Assignment.Change.DECREMENT, chosen(by));
    }

    /** Takes the number away that a field of the new row has; a null makes null. */
    public U decrement(Field<New<M>, N> by) {
        return take(Assignment.Change.DECREMENT, proposed(by));
    }

    /** Multiplies by this number. */
    public U multiply(N by) {
        return change(Assignment.Change.MULTIPLY, by);
    }

    /** Multiplies by this whole number. */
    public U multiply(long by) {
        return change(Assignment.Change.MULTIPLY, whole(by));
    }

    /** Multiplies by the number that another field has; a null makes null. */
    public U multiply(Function<? super F, ? extends Field<M, N>> by) {
        return take(Assignment.Change.MULTIPLY, chosen(by));
    }

    /** Multiplies by the number that a field of the new row has; a null makes null. */
    public U multiply(Field<New<M>, N> by) {
        return take(Assignment.Change.MULTIPLY, proposed(by));
    }

    /** Divides by this number; a whole number drops the remainder. */
    public U divide(N by) {
        return change(Assignment.Change.DIVIDE, by);
    }

    /** Divides by this whole number; a whole number drops the remainder. */
    public U divide(long by) {
        return change(Assignment.Change.DIVIDE, whole(by));
    }

    private U change(Assignment.Change change, @Nullable Number by) {
        if (by == null) {
            throw new InvalidQueryException(
                    "P2019", update().model() + "." + column() + " was changed by null; give a number", null);
        }
        if (change == Assignment.Change.DIVIDE && by.doubleValue() == 0) {
            throw new InvalidQueryException(
                    "P2019", update().model() + "." + column() + " was divided by 0; give another number", null);
        }
        update().change(column(), change, by);
        return update();
    }

    private Number whole(long by) {
        return switch (column().type()) {
            case SHORT -> fitting(by, (short) by);
            case INT -> fitting(by, (int) by);
            case FLOAT -> (float) by;
            case DOUBLE -> (double) by;
            case DECIMAL -> BigDecimal.valueOf(by);
            default -> by;
        };
    }

    private Number fitting(long by, Number narrow) {
        if (narrow.longValue() != by) {
            throw new InvalidQueryException(
                    "P2019",
                    update().model() + "." + column() + " was changed by " + by + ", which does not fit its type",
                    null);
        }
        return narrow;
    }
}
