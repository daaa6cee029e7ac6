package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
@Unique({"user", "title"})
public record Post(
    @Id int id,
    String title,
    User user,
    int userId) {}
