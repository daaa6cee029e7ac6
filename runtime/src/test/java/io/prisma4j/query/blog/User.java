package io.prisma4j.query.blog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model of the tests. */
public record User(
        int id,
        String email,
        @Nullable String name,
        @Nullable Integer age,
        Role role,
        @Nullable List<Post> posts,
        @Nullable Optional<Profile> profile) {}
