package blog;

import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;

@Projection(User.class)
public record UserCard(
    int id,
    @Max("posts.kind") @Nullable Post.Kind kind) {}
