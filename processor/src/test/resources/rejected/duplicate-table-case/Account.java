package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;

@Model
@Mapped("user")
public record Account(@Id int id) {}
