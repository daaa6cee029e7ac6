package io.prisma4j.query;

import io.prisma4j.read.EmbeddedCodec;
import io.prisma4j.tree.Condition;

/**
 * The fields of an embedded record that may be missing: then all of them are null.
 *
 * <pre>{@code
 * prisma.user().findMany().where(u -> u.work().isNull()).toList()
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 * @param <T> the record
 */
@CheckReturnValue
public abstract class NullableEmbeddedFields<R, T> extends EmbeddedFields<R, T> {
    /** The fields of a record that may be missing. */
    protected NullableEmbeddedFields(Scope<?> scope, EmbeddedCodec<T> codec) {
        super(scope, codec, true);
    }

    /** There is no record: none of its fields has a value. */
    public Filter<R> isNull() {
        return whole(parts(part -> isNull(part, false)), Condition.All::new);
    }

    /** There is a record: one of its fields has a value. */
    public Filter<R> isNotNull() {
        return whole(parts(part -> isNull(part, true)), Condition.Any::new);
    }

    @Override
    public Filter<R> ne(T value) {
        return isNotNull().and(super.ne(value));
    }
}
