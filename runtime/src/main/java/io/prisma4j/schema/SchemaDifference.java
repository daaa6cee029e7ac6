package io.prisma4j.schema;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which a database is not what the models say.
 *
 * <pre>{@code
 * prisma.schema().diff().forEach(System.out::println);
 * // type of User.name: expected text, found character varying(10); ALTER TABLE "User" ALTER COLUMN "name" TYPE text
 * }</pre>
 *
 * @param kind what is concerned
 * @param object the name of the table or enum type, and after a dot that of its column, index or constraint: {@code User.email}
 * @param expected what the models say, as the database would write it; null where they say nothing
 * @param found what the database has; null where it has nothing
 * @param remedy what to do, mostly the statement that does it
 */
public record SchemaDifference(
        Kind kind,
        String object,
        @Nullable String expected,
        @Nullable String found,
        String remedy) {

    /** What is concerned. */
    public enum Kind {
        /** A table, with all that belongs to it; {@code schema().create()} makes it when it is missing. */
        TABLE("table"),
        /** An enum type; {@code schema().create()} makes it when it is missing. */
        ENUM("enum"),
        ENUM_LABELS("labels of enum"),
        /** A column that is missing, or one that no model knows and that every insert must fill. */
        COLUMN("column"),
        COLUMN_TYPE("type of"),
        COLUMN_NULLABILITY("nullability of"),
        COLUMN_DEFAULT("default of"),
        PRIMARY_KEY("primary key"),
        INDEX("index"),
        FOREIGN_KEY("foreign key"),
        CHECK("check"),
        /** An index or a constraint that is as it should be, under another name. */
        NAME("name of");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return kind.words + " " + object + ": expected " + shown(expected) + ", found " + shown(found) + "; " + remedy;
    }

    private static String shown(@Nullable String what) {
        return what == null ? "none" : what;
    }
}
