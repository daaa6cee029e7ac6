package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Ignore;
import io.prisma4j.annotation.Model;

@Model
public record User(
    @Ignore @Id Integer id,
    String name) {}
