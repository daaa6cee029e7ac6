package io.prisma4j.read;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec of values that are written as JSON, part by part. */
final class JsonCodec<J> extends Codec<J> {
    private final Function<? super JsonReader, ? extends J> read;
    private final BiConsumer<? super JsonWriter, ? super J> write;

    JsonCodec(
            String field,
            Function<? super JsonReader, ? extends J> read,
            BiConsumer<? super JsonWriter, ? super J> write) {
        super(field);
        this.read = read;
        this.write = write;
    }

    @Override
    public J read(ResultRow row, int at) {
        J value = converted(row.getString(at));
        if (value == null) throw unreadable("it is JSON's null", null);
        return value;
    }

    /** JSON's null, which another program may have stored, is no record either. */
    @Override
    public @Nullable J readNullable(ResultRow row, int at) {
        String stored = row.getNullableString(at);
        return stored == null ? null : converted(stored);
    }

    @Override
    public Object stored(J value) {
        try {
            return JsonWriter.text(value, write);
        } catch (RuntimeException failure) {
            JsonMismatch mismatch = JsonMismatch.of(failure);
            throw unwritable(mismatch.text(), mismatch);
        }
    }

    private @Nullable J converted(String stored) {
        try {
            JsonReader whole = JsonReader.of(stored);
            return whole == null ? null : read.apply(whole);
        } catch (RuntimeException failure) {
            JsonMismatch mismatch = JsonMismatch.of(failure);
            throw unreadable(mismatch.text(), mismatch);
        }
    }
}
