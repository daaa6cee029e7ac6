package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

@Model
public record Post(
    @Id int id,
    @Relation(fields = "userIds", references = "id") User user,
    List<Integer> userIds) {}
