package taxi;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;
import java.util.Optional;

@Model
public record Driver(@Id int id, String name, Optional<Integer> age, List<Trip> trips) {}
