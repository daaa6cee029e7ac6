package blog;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Projection;

@Projection(User.class)
public record UserGroup(
    int id,
    @Count long users,
    @Count("posts") long posts) {}
