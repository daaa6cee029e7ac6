package io.prisma4j.annotation;

/** A function that makes the value of a {@link Default}: {@code @Default(function = DefaultFunction.NOW)}. */
public enum DefaultFunction {
    /** No function: the default is a value or an expression of SQL. */
    NONE,

    /** The next number, made by the database: {@code @Id @Default(function = AUTOINCREMENT) int id}. */
    AUTOINCREMENT,

    /**
     * The time of the operation, the same for all rows that it writes:
     * {@code @Default(function = NOW) Instant createdAt}.
     */
    NOW,

    /** A random UUID, made by the client: {@code @Default(function = UUID_V4) UUID token}. */
    UUID_V4,

    /**
     * A UUID that begins with the time, so that later ones sort later:
     * {@code @Id @Default(function = UUID_V7) UUID id}.
     */
    UUID_V7,

    /** A CUID of version 1, 25 characters: {@code @Id @Default(function = CUID) String id}. */
    CUID,

    /** A CUID of version 2, 24 characters that do not tell the time: {@code @Id @Default(function = CUID2) String id}. */
    CUID2,

    /** A ULID, 26 characters that sort by time: {@code @Id @Default(function = ULID) String id}. */
    ULID,

    /**
     * A short random text of {@link Default#length()} characters:
     * {@code @Default(function = NANOID, length = 12) String code}.
     */
    NANOID
}
