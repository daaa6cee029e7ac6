package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record User(
    @Id UserId id,
    String name) {}
