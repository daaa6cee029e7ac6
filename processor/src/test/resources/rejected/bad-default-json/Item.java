package blog;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Item(
    @Id int id,
    @Default("{theme: dark}") Json settings) {}
