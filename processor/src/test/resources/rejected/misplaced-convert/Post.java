package blog;

import io.prisma4j.annotation.Convert;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Post(
    @Id int id,
    @Convert(UserConverter.class) User author,
    int authorId) {}
