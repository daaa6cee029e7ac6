package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Company(
    @Id int id,
    @Embedded Address home,
    @Embedded Address seat) {}
