package blog;

import io.prisma4j.annotation.Check;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
@Check("price > 0; drop table item")
public record Item(
    @Id int id,
    String name,
    int price) {}
