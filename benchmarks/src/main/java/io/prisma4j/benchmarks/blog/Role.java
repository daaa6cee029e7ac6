package io.prisma4j.benchmarks.blog;

/** What a user may do. */
public enum Role {
    USER,
    ADMIN
}
