package io.prisma4j.query.blog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model of the tests. */
public record Post(
        int id,
        String title,
        int views,
        @Nullable Optional<User> author,
        @Nullable Integer authorId) {}
