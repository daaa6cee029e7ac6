package taxi;

import io.prisma4j.annotation.Avg;
import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Of the related trips of each driver. */
@Projection(Driver.class)
public record DriverCard(
    String name,
    @Count("trips") long trips,
    @Sum("trips.metres") @Nullable Long metres,
    @Avg("trips.fare") Optional<BigDecimal> fare,
    @Max("trips.startedAt") @Nullable Instant last,
    @Max("trips.driver.age") @Nullable Integer age) {}
