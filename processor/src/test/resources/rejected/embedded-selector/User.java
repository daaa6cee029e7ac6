package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
@Unique(value = {"key.place", "name"}, name = "key")
public record User(
    @Id int id,
    @Embedded Key key,
    String name) {}
