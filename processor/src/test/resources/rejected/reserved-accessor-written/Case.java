package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model(accessor = "my case")
public record Case(@Id int id) {}
