package io.prisma4j.sample;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** What was written, maybe by nobody who is known. */
@Model
@Index("authorId")
public record Post(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String title,
        @Nullable String content,
        @Default("false") boolean published,
        @Relation(fields = "authorId", references = "id") Optional<User> author,
        @Nullable Integer authorId) {}
