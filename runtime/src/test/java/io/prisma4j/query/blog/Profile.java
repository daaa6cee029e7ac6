package io.prisma4j.query.blog;

import org.jspecify.annotations.Nullable;

/** A model of the tests. */
public record Profile(int id, String bio, @Nullable User user, int userId) {}
