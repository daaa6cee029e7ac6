package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model(accessor = "person")
public record Human(@Id int id) {}
