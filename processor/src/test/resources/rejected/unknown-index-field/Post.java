package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;

@Model
@Index({"titel desc", "views"})
public record Post(
    @Id int id,
    String title,
    int views) {}
