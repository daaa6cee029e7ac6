package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;

@Model
@Mapped(schema = "audit")
public record Event(@Id int id) {}
