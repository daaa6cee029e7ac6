package io.prisma4j.benchmarks.blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written. */
@Model
@Index("authorId")
public record Post(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Default(function = DefaultFunction.NOW) Instant createdAt,
        String title,
        @Nullable String content,
        @Default("false") boolean published,
        @Relation(fields = "authorId", references = "id") User author,
        int authorId,
        List<Category> categories,
        List<Comment> comments) {}
