package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Box<T>(@Id int id, String label) {}
