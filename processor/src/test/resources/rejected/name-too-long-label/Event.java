package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Event(
    @Id int id,
    Level level) {}
