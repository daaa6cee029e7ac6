package blog;

import io.prisma4j.annotation.Projection;

@Projection(Post.class)
public record PostTitle(
    int id,
    String titel) {}
