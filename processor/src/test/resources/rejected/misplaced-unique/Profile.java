package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
public record Profile(
    @Id int id,
    @Unique User user,
    @Unique int userId) {}
