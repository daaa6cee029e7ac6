package shop;

import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Item(
    @Id int id,
    @AsJson Settings settings) {}
