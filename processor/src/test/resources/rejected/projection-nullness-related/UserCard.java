package blog;

import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;

@Projection(User.class)
public record UserCard(
    int id,
    @Sum("posts.views") long views) {}
