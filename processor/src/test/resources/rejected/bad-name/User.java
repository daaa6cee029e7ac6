package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;

@Model
public record User(
    @Id int id,
    @Mapped("na\0me") String name) {}
