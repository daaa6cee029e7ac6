package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;

@Model
public record Post(
    @Id int id,
    @Relation(fields = "authorId", references = "id", onDelete = ReferentialAction.SET_NULL) User author,
    int authorId) {}
