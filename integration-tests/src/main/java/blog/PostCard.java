package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;

/** A post with what is known of its author, who may be missing. */
@Projection(Post.class)
public record PostCard(
        int id,
        String title,
        @Field("author.email") @Nullable String authorEmail,
        @Count("comments") long comments) {}
