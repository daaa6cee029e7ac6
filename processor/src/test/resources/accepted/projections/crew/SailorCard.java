package crew;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Projection;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** Flat: from the sailor, from the ship, and from the harbour, which may be missing. */
@Projection(Sailor.class)
public record SailorCard(
    @Field("name") String called,
    @Field("ship.name") String shipName,
    @Field("ship.kind") Ship.Kind kind,
    @Field("ship.harbour.name") @Nullable String port,
    @Field("ship.harbour.berths") Optional<Integer> berths,
    @Count("ship.sailors") long shipmates) {}
