package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

@Model
public record Pet(
    @Id int id,
    @Relation(fields = "owner", references = {"first", "last"}) Person person,
    String owner) {}
