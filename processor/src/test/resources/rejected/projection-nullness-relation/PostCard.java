package blog;

import io.prisma4j.annotation.Projection;

@Projection(Post.class)
public record PostCard(
    int id,
    User author) {}
