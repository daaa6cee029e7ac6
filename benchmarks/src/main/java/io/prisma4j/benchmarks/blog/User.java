package io.prisma4j.benchmarks.blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who writes. */
@Model
public record User(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String email,
        @Nullable String name,
        @Default("USER") Role role,
        List<Post> posts,
        Optional<Profile> profile) {}
