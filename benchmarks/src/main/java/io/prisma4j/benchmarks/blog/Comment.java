package io.prisma4j.benchmarks.blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

/** What is said about a post. */
@Model
@Index("postId")
public record Comment(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String text,
        @Relation(fields = "postId", references = "id") Post post,
        int postId) {}
