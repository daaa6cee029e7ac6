package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;

@Model
@Index(value = "age", map = "by_age")
@Index(value = "name", map = "by_age")
public record User(
    @Id int id,
    int age,
    String name) {}
