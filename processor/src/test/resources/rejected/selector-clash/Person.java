package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
@Unique({"first", "last"})
public record Person(
    @Id int id,
    String first,
    String last,
    String firstLast) {}
