package io.prisma4j.schema;

import java.util.List;

/** What fills a column that a create does not mention. */
public sealed interface DefaultValue {
    /**
     * A constant, part of the DDL.
     *
     * @param text the value as written in the annotation: {@code "0"}, {@code "false"}, {@code "USER"} (an enum's label)
     */
    record Literal(String text) implements DefaultValue {}

    /**
     * A list of constants, part of the DDL.
     *
     * @param texts the elements, each as the text of a {@link Literal}
     */
    record Literals(List<String> texts) implements DefaultValue {
        public Literals {
            texts = List.copyOf(texts);
        }
    }

    /**
     * An SQL expression, part of the DDL.
     *
     * @param sql the expression: {@code gen_random_uuid()}
     */
    record Sql(String sql) implements DefaultValue {}

    /**
     * A random text, made by the client.
     *
     * @param length how many characters, 2 to 255
     */
    record NanoId(int length) implements DefaultValue {}

    /** A function known by name; who computes it is said by {@link #madeByDatabase()}. */
    enum Function implements DefaultValue {
        /** The next number, assigned by the database. */
        AUTOINCREMENT,
        /** The time of the operation: bound by the client, one value for the whole operation; in the DDL as well. */
        NOW,
        UUID_V4,
        UUID_V7,
        CUID,
        CUID2,
        ULID;

        /** Whether only the database can make the value, so that it is read back after an insert. */
        public boolean madeByDatabase() {
            return this == AUTOINCREMENT;
        }
    }
}
