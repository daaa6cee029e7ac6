package taxi;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Optional;

/** No keys: over all trips, of which there may be none. */
@Projection(Trip.class)
public record TripTotals(
    @Count long trips, @Sum("litres") @Nullable Double litres, @Max("fare") Optional<BigDecimal> dearest) {}
