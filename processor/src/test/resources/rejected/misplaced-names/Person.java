package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
public record Person(
    @Id int id,
    @Unique({"first", "last"}) String first,
    String last) {}
