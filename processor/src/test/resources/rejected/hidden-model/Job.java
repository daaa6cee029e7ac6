package firm.work;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Job(@Id int id) {}
