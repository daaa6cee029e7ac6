package io.prisma4j.read;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec of scalars that are objects, or are boxed. */
class ObjectCodec<J, S> extends Codec<J> {
    private final Getter<S> getter;
    private final Function<? super S, J> from;
    private final Function<? super J, S> to;

    ObjectCodec(String field, Getter<S> getter, Function<? super S, J> from, Function<? super J, S> to) {
        super(field);
        this.getter = getter;
        this.from = from;
        this.to = to;
    }

    @Override
    public final J read(ResultRow row, int at) {
        return converted(row.required(getter.get(row, at), at));
    }

    @Override
    public final @Nullable J readNullable(ResultRow row, int at) {
        S stored = getter.get(row, at);
        return stored == null ? null : converted(stored);
    }

    @Override
    public final Object stored(J value) {
        S stored;
        try {
            stored = to.apply(value);
        } catch (RuntimeException failure) {
            throw unwritable(failure);
        }
        if (stored == null) throw unwritable("null came of it", null);
        return bound(stored);
    }

    /** The scalar as a tree carries it; bytes are copied, because they may change. */
    Object bound(S stored) {
        return stored instanceof byte[] bytes ? bytes.clone() : stored;
    }

    private J converted(S stored) {
        J value;
        try {
            value = from.apply(stored);
        } catch (RuntimeException failure) {
            throw unreadable(failure);
        }
        return made(value);
    }
}
