package blog;

import io.prisma4j.Json;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
public record Item(
    @Id int id,
    @Unique Json settings) {}
