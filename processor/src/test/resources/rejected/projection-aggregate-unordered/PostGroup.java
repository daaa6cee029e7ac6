package blog;

import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Projection;

@Projection(Post.class)
public record PostGroup(
    int authorId,
    @Max("published") boolean published) {}
