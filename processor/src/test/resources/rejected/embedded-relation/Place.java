package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;

@Model
public record Place(
    @Id int id,
    @Relation(fields = "userId", references = "id") User user,
    @Index int userId) {}
