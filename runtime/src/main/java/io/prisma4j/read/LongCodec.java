package io.prisma4j.read;

import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A codec of whole numbers of 64 bits, without a box on the way in. */
final class LongCodec<J> extends Codec<J> {
    private final LongFunction<J> from;
    private final ToLongFunction<J> to;

    LongCodec(String field, LongFunction<J> from, ToLongFunction<J> to) {
        super(field);
        this.from = from;
        this.to = to;
    }

    @Override
    public J read(ResultRow row, int at) {
        return converted(row.getLong(at));
    }

    /** Null is read as 0, so that only a 0 needs to ask. */
    @Override
    public @Nullable J readNullable(ResultRow row, int at) {
        long stored = row.getLong(at);
        return stored == 0 && row.isNull(at) ? null : converted(stored);
    }

    @Override
    public Object stored(J value) {
        try {
            return to.applyAsLong(value);
        } catch (RuntimeException failure) {
            throw unwritable(failure);
        }
    }

    private J converted(long stored) {
        J value;
        try {
            value = from.apply(stored);
        } catch (RuntimeException failure) {
            throw unreadable(failure);
        }
        return made(value);
    }
}
