package blog;

import io.prisma4j.annotation.Avg;
import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;

/** The posts of one author, or those without one. */
@Projection(Post.class)
public record AuthorPosts(
        @Field("author.email") @Nullable String author,
        @Count long posts,
        @Sum("views") long views,
        @Avg("views") double average,
        @Max("title") String last) {}
