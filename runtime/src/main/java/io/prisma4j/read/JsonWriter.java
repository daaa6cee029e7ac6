package io.prisma4j.read;

import io.prisma4j.Json;
import io.prisma4j.internal.json.JsonText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that a record is written to; for generated code. What cannot be written is an error that names the path to it.
 *
 * <pre>{@code
 * static void writeLine(JsonWriter json, Line line) {
 *   json.begin()
 *       .required("text", line.text(), JsonWriter::writeString)
 *       .optional("amount", line.amount(), JsonWriter::writeInt)
 *       .end();
 * }
 * }</pre>
 */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private String type = "";

    JsonWriter() {}

    /** What {@code write} makes of a value, in the one form that equal values share. */
    static <T> String text(T value, BiConsumer<? super JsonWriter, ? super T> write) {
        JsonWriter json = new JsonWriter();
        write.accept(json, value);
        return Json.of(json.out.toString()).text();
    }

    /** A part that was read, as a text again. */
    static String text(@Nullable Object part) {
        JsonWriter json = new JsonWriter();
        json.part(part);
        return json.out.toString();
    }

    /** Begins an object. */
    public JsonWriter begin() {
        out.append('{');
        if (!type.isEmpty()) name("type").writeString(type);
        type = "";
        return this;
    }

    /** Lets the next object say which record of a sealed type it is. */
    public JsonWriter typed(String record) {
        type = record;
        return this;
    }

    /** A property whose value must be there. */
    public <T> JsonWriter required(String name, @Nullable T value, BiConsumer<? super JsonWriter, ? super T> write) {
        name(name).inside(name, value, write);
        return this;
    }

    /** A property that is left out where it has no value. */
    public <T> JsonWriter nullable(String name, @Nullable T value, BiConsumer<? super JsonWriter, ? super T> write) {
        return value == null ? this : required(name, value, write);
    }

    /** The same of an {@link Optional}. */
    public <T> JsonWriter optional(
            String name, @Nullable Optional<T> value, BiConsumer<? super JsonWriter, ? super T> write) {
        if (value == null) throw new JsonMismatch("is null").within(name);
        return nullable(name, value.orElse(null), write);
    }

    /** Ends the object. */
    public void end() {
        out.append('}');
    }

    /** Writes a list as an array. */
    public static <T> BiConsumer<JsonWriter, List<T>> list(BiConsumer<? super JsonWriter, ? super T> element) {
        return (json, values) -> {
            json.out.append('[');
            int number = 0;
            for (T value : values) {
                if (number > 0) json.out.append(',');
                json.inside("[" + number++ + "]", value, element);
            }
            json.out.append(']');
        };
    }

    /** Writes a set as an array, sorted, because equal sets are one value. */
    public static <T> BiConsumer<JsonWriter, Set<T>> set(BiConsumer<? super JsonWriter, ? super T> element) {
        return (json, values) -> {
            Set<String> texts = new TreeSet<>();
            for (T value : values) {
                JsonWriter one = new JsonWriter();
                one.inside("[" + texts.size() + "]", value, element);
                texts.add(one.out.toString());
            }
            json.out.append('[').append(String.join(",", texts)).append(']');
        };
    }

    /** Writes a map as an object. */
    public static <T> BiConsumer<JsonWriter, Map<String, T>> map(BiConsumer<? super JsonWriter, ? super T> value) {
        return (json, values) -> {
            json.begin();
            values.forEach((name, member) -> json.required(name, member, value));
            json.end();
        };
    }

    /** Writes the label of a constant. */
    public static <E extends Enum<E>> BiConsumer<JsonWriter, E> label(EnumCodec<E> codec) {
        return (json, constant) -> json.writeString(codec.label(constant));
    }

    public void writeBoolean(boolean value) {
        out.append(value);
    }

    public void writeShort(short value) {
        out.append(value);
    }

    public void writeInt(int value) {
        out.append(value);
    }

    public void writeLong(long value) {
        out.append(value);
    }

    public void writeFloat(float value) {
        if (!Float.isFinite(value)) throw infinite();
        out.append(value);
    }

    public void writeDouble(double value) {
        if (!Double.isFinite(value)) throw infinite();
        out.append(value);
    }

    public void writeDecimal(BigDecimal value) {
        out.append(value);
    }

    public void writeString(String value) {
        out.append(Json.string(value).text());
    }

    public void writeBytes(byte[] value) {
        writeString(Base64.getEncoder().encodeToString(value));
    }

    public void writeUuid(UUID value) {
        writeString(value.toString());
    }

    public void writeInstant(Instant value) {
        writeString(value.toString());
    }

    public void writeOffsetDateTime(OffsetDateTime value) {
        writeString(value.toString());
    }

    public void writeLocalDateTime(LocalDateTime value) {
        writeString(value.toString());
    }

    public void writeLocalDate(LocalDate value) {
        writeString(value.toString());
    }

    public void writeLocalTime(LocalTime value) {
        writeString(value.toString());
    }

    public void writeUri(URI value) {
        writeString(value.toString());
    }

    public void writeJson(Json value) {
        out.append(value.text());
    }

    private JsonWriter name(String name) {
        if (out.charAt(out.length() - 1) != '{') out.append(',');
        writeString(name);
        out.append(':');
        return this;
    }

    private <T> void inside(String step, @Nullable T value, BiConsumer<? super JsonWriter, ? super T> write) {
        if (value == null) throw new JsonMismatch("is null").within(step);
        try {
            write.accept(this, value);
        } catch (RuntimeException failure) {
            throw JsonMismatch.of(failure).within(step);
        }
    }

    private void part(@Nullable Object part) {
        if (part instanceof Map<?, ?> members) {
            begin();
            members.forEach((name, member) -> name(name.toString()).part(member));
            end();
        } else if (part instanceof List<?> elements) {
            String before = "[";
            for (Object element : elements) {
                out.append(before);
                part(element);
                before = ",";
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else if (part instanceof String text) {
            writeString(text);
        } else {
            out.append(part instanceof JsonText.Digits digits ? digits.text() : String.valueOf(part));
        }
    }

    private static JsonMismatch infinite() {
        return new JsonMismatch("is no number that JSON can hold");
    }
}
