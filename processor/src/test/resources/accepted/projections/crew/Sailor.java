package crew;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

@Model
public record Sailor(@Id int id, String name, Ship ship, int shipId) {}
