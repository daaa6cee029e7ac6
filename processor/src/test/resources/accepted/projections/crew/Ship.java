package crew;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import java.util.List;
import java.util.Optional;

@Model
public record Ship(
    @Id int id,
    @Mapped("ship_name") String name,
    Kind kind,
    List<Sailor> sailors,
    Optional<Harbour> harbour,
    Optional<Integer> harbourId) {

  public enum Kind {
    SAIL,
    STEAM
  }
}
