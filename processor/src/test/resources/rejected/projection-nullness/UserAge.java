package blog;

import io.prisma4j.annotation.Projection;

@Projection(User.class)
public record UserAge(
    int id,
    int age) {}
