package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

@Model
public record Place(
    @Id int id,
    @Relation List<User> users) {}
