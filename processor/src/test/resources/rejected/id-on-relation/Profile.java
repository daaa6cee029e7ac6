package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
public record Profile(
    @Id User user,
    @Unique int userId) {}
