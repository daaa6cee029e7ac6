package crew;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record Harbour(@Id int id, String name, int berths, List<Ship> ships) {}
