package io.prisma4j.benchmarks.blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;

/** What a user says about themselves. */
@Model
public record Profile(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String bio,
        @Relation(fields = "userId", references = "id") User user,
        @Unique int userId) {}
