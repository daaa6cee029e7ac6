package io.prisma4j.read;

import io.prisma4j.Json;
import io.prisma4j.internal.json.JsonText;
import io.prisma4j.internal.json.NoJsonException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON value from which a record is made; for generated code. What does not fit is an error that names the path to it.
 *
 * <pre>{@code
 * static Line readLine(JsonReader json) {
 *   return new Line(json.required("text", JsonReader::readString), json.optional("amount", JsonReader::readInt));
 * }
 * }</pre>
 */
public final class JsonReader {
    private final Object part;

    private JsonReader(Object part) {
        this.part = part;
    }

    /** The whole value of a text; null for JSON's null. */
    static @Nullable JsonReader of(String text) {
        try {
            Object value = JsonText.parse(text);
            return value == null ? null : new JsonReader(value);
        } catch (NoJsonException e) {
            throw new JsonMismatch(e.fact());
        }
    }

    /** A property that must be there. */
    public <T> T required(String name, Function<? super JsonReader, ? extends T> read) {
        T value = nullable(name, read);
        if (value == null) throw new JsonMismatch("is missing").within(name);
        return value;
    }

    /** A property that may be missing, or null. */
    public <T> @Nullable T nullable(String name, Function<? super JsonReader, ? extends T> read) {
        Object member = object().get(name);
        return member == null ? null : inside(name, member, read);
    }

    /** The same as an {@link Optional}. */
    public <T> Optional<T> optional(String name, Function<? super JsonReader, ? extends T> read) {
        return Optional.ofNullable(nullable(name, read));
    }

    /** Reads an array into an unmodifiable list. */
    public static <T> Function<JsonReader, List<T>> list(Function<? super JsonReader, ? extends T> element) {
        return json -> Collections.unmodifiableList(json.elements(element));
    }

    /** Reads an array into an unmodifiable set. */
    public static <T> Function<JsonReader, Set<T>> set(Function<? super JsonReader, ? extends T> element) {
        return json -> Collections.unmodifiableSet(new LinkedHashSet<>(json.elements(element)));
    }

    /** Reads an object's properties into an unmodifiable map. */
    public static <T> Function<JsonReader, Map<String, T>> map(Function<? super JsonReader, ? extends T> value) {
        return json -> {
            Map<String, T> map = new LinkedHashMap<>();
            json.object().forEach((name, member) -> map.put(name.toString(), inside(name.toString(), member, value)));
            return Collections.unmodifiableMap(map);
        };
    }

    /** Reads the label of a constant. */
    public static <E extends Enum<E>> Function<JsonReader, E> label(EnumCodec<E> codec) {
        return json -> scalar(codec.type().name(), () -> codec.constant(json.readString()));
    }

    public Boolean readBoolean() {
        if (part instanceof Boolean value) return value;
        throw no("boolean");
    }

    public Short readShort() {
        return scalar("short", () -> digits().shortValueExact());
    }

    public Integer readInt() {
        return scalar("int", () -> digits().intValueExact());
    }

    public Long readLong() {
        return scalar("long", () -> digits().longValueExact());
    }

    public Float readFloat() {
        return scalar("float", () -> Float.valueOf(digits().toString()));
    }

    public Double readDouble() {
        return scalar("double", () -> Double.valueOf(digits().toString()));
    }

    public BigDecimal readDecimal() {
        return scalar("number", this::digits);
    }

    public String readString() {
        if (part instanceof String value) return value;
        throw no("text");
    }

    public byte[] readBytes() {
        return scalar("text in Base64", () -> Base64.getDecoder().decode(readString()));
    }

    public UUID readUuid() {
        return scalar("UUID", () -> UUID.fromString(readString()));
    }

    public Instant readInstant() {
        return scalar("Instant", () -> Instant.parse(readString()));
    }

    public OffsetDateTime readOffsetDateTime() {
        return scalar("OffsetDateTime", () -> OffsetDateTime.parse(readString()));
    }

    public LocalDateTime readLocalDateTime() {
        return scalar("LocalDateTime", () -> LocalDateTime.parse(readString()));
    }

    public LocalDate readLocalDate() {
        return scalar("LocalDate", () -> LocalDate.parse(readString()));
    }

    public LocalTime readLocalTime() {
        return scalar("LocalTime", () -> LocalTime.parse(readString()));
    }

    public URI readUri() {
        return scalar("URI", () -> URI.create(readString()));
    }

    public Json readJson() {
        return Json.of(JsonWriter.text(part));
    }

    /** That {@code type} names none of a sealed type's records. */
    public RuntimeException unknownType() {
        return new JsonMismatch("names no record of the type").within("type");
    }

    private static JsonReader present(@Nullable Object part) {
        if (part == null) throw new JsonMismatch("is null");
        return new JsonReader(part);
    }

    private static <T> T inside(String step, @Nullable Object part, Function<? super JsonReader, ? extends T> read) {
        try {
            return read.apply(present(part));
        } catch (RuntimeException failure) {
            throw JsonMismatch.of(failure).within(step);
        }
    }

    private <T> List<T> elements(Function<? super JsonReader, ? extends T> read) {
        if (!(part instanceof List<?> elements)) throw no("array");
        List<T> list = new ArrayList<>(elements.size());
        for (Object element : elements) list.add(inside("[" + list.size() + "]", element, read));
        return list;
    }

    private Map<?, ?> object() {
        if (part instanceof Map<?, ?> members) return members;
        throw no("object");
    }

    private BigDecimal digits() {
        if (part instanceof JsonText.Digits digits) return new BigDecimal(digits.text());
        throw no("number");
    }

    private interface Scalar<T> {
        T get();
    }

    private static <T> T scalar(String type, Scalar<T> scalar) {
        try {
            return scalar.get();
        } catch (JsonMismatch mismatch) {
            throw mismatch;
        } catch (RuntimeException unfit) {
            throw no(type);
        }
    }

    private static JsonMismatch no(String type) {
        return new JsonMismatch("is no " + type);
    }
}
