package io.prisma4j.read;

import org.jspecify.annotations.Nullable;

/** A part of a JSON value that does not fit its component, on its way to the codec that names the column. */
final class JsonMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String path;
    private final String fact;

    /** States what is wrong with the part that is looked at: {@code is no int}. */
    JsonMismatch(String fact) {
        this("", fact, null);
    }

    private JsonMismatch(String path, String fact, @Nullable Throwable cause) {
        super(text(path, fact), cause);
        this.path = path;
        this.fact = fact;
    }

    private static String text(String path, String fact) {
        return (path.isEmpty() ? "it" : path) + " " + fact;
    }

    /** Which part, and what is wrong with it. */
    String text() {
        return text(path, fact);
    }

    /** The user's own code, or ours, did not take a value; the failure's message may hold it. */
    static JsonMismatch of(RuntimeException failure) {
        return failure instanceof JsonMismatch known
                ? known
                : new JsonMismatch("", "was refused by " + failure.getClass().getName(), failure);
    }

    /** The same as a part of the part around it: {@code name} or {@code [3]}. */
    JsonMismatch within(String step) {
        String longer = path.isEmpty() || path.startsWith("[") ? step + path : step + "." + path;
        return new JsonMismatch(longer, fact, getCause());
    }
}
