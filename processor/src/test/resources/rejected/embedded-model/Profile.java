package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Profile(
    @Id int id,
    String bio) {}
