package blog;

import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Min;
import io.prisma4j.annotation.Projection;

@Projection(Post.class)
public record PostGroup(
    int authorId,
    @Min("views") @Max("views") int views) {}
