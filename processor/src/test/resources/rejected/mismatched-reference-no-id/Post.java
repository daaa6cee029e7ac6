package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

@Model
public record Post(
    @Id int id,
    @Relation(fields = "authorEmail") User author,
    String authorEmail) {}
