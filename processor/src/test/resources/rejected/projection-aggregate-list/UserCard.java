package blog;

import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;

@Projection(User.class)
public record UserCard(
    int id,
    @Sum("posts") @Nullable Long views) {}
