package crew;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** Records in records. */
@Projection(Ship.class)
public record ShipCard(
    String name,
    @Count("sailors") long crew,
    @Field("sailors") List<Name> names,
    List<Sailor> sailors,
    Optional<Port> harbour,
    @Field("harbour") @Nullable Harbour whole) {

  @Projection(Sailor.class)
  public record Name(String name) {}

  @Projection(Harbour.class)
  public record Port(String name, @Count("ships") long ships) {}
}
