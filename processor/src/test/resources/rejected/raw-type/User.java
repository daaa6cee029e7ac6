package blog;

import io.prisma4j.Raw;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record User(
    @Id int id,
    Raw place) {}
