package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Person(
    @Id String first,
    @Id String last) {}
