package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;

@Model
@Mapped(value = "items", schema = "shop")
public record Item(
    @Id int id,
    int price) {}
