package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Projection;

@Projection(Post.class)
public record PostGroup(
    int authorId,
    @Count(distinct = true) long posts) {}
