package io.prisma4j.read;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A codec of whole numbers, without a box on the way in. */
final class IntCodec<J> extends Codec<J> {
    private final IntFunction<J> from;
    private final ToIntFunction<J> to;

    IntCodec(String field, IntFunction<J> from, ToIntFunction<J> to) {
        super(field);
        this.from = from;
        this.to = to;
    }

    @Override
    public J read(ResultRow row, int at) {
        return converted(row.getInt(at));
    }

    /** Null is read as 0, so that only a 0 needs to ask. */
    @Override
    public @Nullable J readNullable(ResultRow row, int at) {
        int stored = row.getInt(at);
        return stored == 0 && row.isNull(at) ? null : converted(stored);
    }

    @Override
    public Object stored(J value) {
        try {
            return to.applyAsInt(value);
        } catch (RuntimeException failure) {
            throw unwritable(failure);
        }
    }

    private J converted(int stored) {
        J value;
        try {
            value = from.apply(stored);
        } catch (RuntimeException failure) {
            throw unreadable(failure);
        }
        return made(value);
    }
}
