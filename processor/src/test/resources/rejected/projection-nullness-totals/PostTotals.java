package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;

@Projection(Post.class)
public record PostTotals(
    @Count long posts,
    @Sum("views") long views) {}
