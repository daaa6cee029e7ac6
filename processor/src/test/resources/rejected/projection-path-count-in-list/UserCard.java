package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Projection;

@Projection(User.class)
public record UserCard(
    int id,
    @Count("posts.title") long titles) {}
