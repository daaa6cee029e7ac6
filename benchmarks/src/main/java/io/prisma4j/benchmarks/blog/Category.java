package io.prisma4j.benchmarks.blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.util.List;

/** What posts are about. */
@Model
public record Category(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String name,
        List<Post> posts) {}
