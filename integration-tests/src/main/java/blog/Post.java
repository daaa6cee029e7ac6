package blog;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Model
@Index({"title", "content"})
public record Post(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Default(function = DefaultFunction.NOW) Instant createdAt,
        String title,
        @Nullable String content,
        @Default("false") boolean published,
        @Default("0") int views,
        @Default("0") int likes,
        @Relation(fields = "authorId", references = "id") Optional<User> author,
        @Nullable Integer authorId,
        @Relation List<Category> categories,
        @Relation List<Comment> comments) {}
