package io.prisma4j.sample;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;

/** Who writes. */
@Model
public record User(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String email,
        @Nullable String name,
        List<Post> posts) {}
