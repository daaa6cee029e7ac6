package blog;

import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;

@Projection(Post.class)
public record PostGroup(
    int authorId,
    @Sum("author") long author) {}
