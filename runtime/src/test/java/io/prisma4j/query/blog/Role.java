package io.prisma4j.query.blog;

/** An enum of the models. */
public enum Role {
    USER,
    ADMIN
}
