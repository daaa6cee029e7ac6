package io.prisma4j;

/**
 * A JSON value of a column: an object, an array, a text, a number, a truth value or JSON's own null. Immutable, and compared by
 * content: white space, the order of an object's members and the way in which a number is written do not matter.
 *
 * <pre>{@code
 * prisma.account().create(a -> a.settings(Json.of("{\"theme\": \"dark\"}")));
 * account.settings().text();    // {"theme":"dark"}
 * }</pre>
 *
 * <p>{@link #NULL} is a value; a column without a value is Java's {@code null}. SQLite keeps 15 digits of a number that is not
 * within an object or array and has a fraction or more than 64 bits; a longer one is refused.
 */
public final class Json {
    /** JSON's null, which is a value and is not the null of SQL. */
    public static final Json NULL = new Json("null");

    private final String text;

    private Json(String text) {
        this.text = text;
    }

    /**
     * The value that a text stands for: {@code Json.of("[1, 2]")}.
     *
     * @throws IllegalArgumentException if the text is not one JSON value
     */
    public static Json of(String text) {
        return new Json(CanonicalJson.of(text));
    }

    /** A JSON text: {@code Json.string("a")} is {@code "a"}, with its quotes. */
    public static Json string(String value) {
        return new Json(CanonicalJson.quoted(value));
    }

    /** Whether it is JSON's null. */
    public boolean isNull() {
        return text.equals("null");
    }

    /** The value as JSON without white space, the members of objects sorted by name. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Json json && text.equals(json.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
