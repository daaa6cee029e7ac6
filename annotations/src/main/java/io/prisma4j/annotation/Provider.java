package io.prisma4j.annotation;

/** A database that prisma4j writes SQL for. */
public enum Provider {
    /** Whichever is in use. */
    ANY,

    /** SQLite: {@code jdbc:sqlite:dev.db}. */
    SQLITE,

    /** PostgreSQL: {@code jdbc:postgresql://localhost/blog}. */
    POSTGRESQL
}
