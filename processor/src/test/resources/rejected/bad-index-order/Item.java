package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;

@Model
@Index(value = "price desc", type = "BRIN")
public record Item(
    @Id int id,
    String name,
    int price) {}
