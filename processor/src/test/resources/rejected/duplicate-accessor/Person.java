package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;

@Model
@Mapped("people")
public record Person(@Id int id) {}
