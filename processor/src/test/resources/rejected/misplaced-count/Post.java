package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Post(
    @Id int id,
    User author,
    int authorId) {}
