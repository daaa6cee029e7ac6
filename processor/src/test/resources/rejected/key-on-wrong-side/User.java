package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import java.util.List;

@Model
public record User(
    @Id int id,
    @Relation(onDelete = ReferentialAction.CASCADE) List<Post> posts) {}
