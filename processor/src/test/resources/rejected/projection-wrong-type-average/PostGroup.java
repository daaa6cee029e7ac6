package blog;

import io.prisma4j.annotation.Avg;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;

@Projection(Post.class)
public record PostGroup(
    int authorId,
    @Avg("likes") @Nullable Float likes) {}
