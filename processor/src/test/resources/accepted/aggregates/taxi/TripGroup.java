package taxi;

import io.prisma4j.annotation.Avg;
import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Min;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Keys, and what is computed of the trips that share them: of required fields there is always something. */
@Projection(Trip.class)
public record TripGroup(
    int driverId,
    @Field("driver.age") Optional<Integer> age,
    Place origin,
    Trip.Kind kind,
    @Count long trips,
    @Count("tip") long tipped,
    @Count(value = "startedAt", distinct = true) Long starts,
    @Sum("seats") long seats,
    @Sum("micros") BigDecimal micros,
    @Sum("tip") @Nullable Long tips,
    @Avg("metres") double metres,
    @Avg("fare") BigDecimal fare,
    @Avg("origin.zone") Optional<Double> zone,
    @Min("startedAt") Instant first,
    @Max("kind") Trip.Kind last,
    @Max("driver.age") @Nullable Integer oldest) {}
