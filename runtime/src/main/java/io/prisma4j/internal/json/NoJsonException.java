package io.prisma4j.internal.json;

/** A text is not one JSON value. The text itself may be a secret: only the place is told. */
public final class NoJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoJsonException(String fact) {
        super(fact, null, false, false);
    }

    /** What is wrong, without a subject: {@code is no JSON: character 3 is wrong}. */
    public String fact() {
        return String.valueOf(getMessage());
    }
}
