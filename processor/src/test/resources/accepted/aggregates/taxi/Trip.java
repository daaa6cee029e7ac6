package taxi;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;

@Model
public record Trip(
    @Id int id,
    short seats,
    int metres,
    long micros,
    double litres,
    BigDecimal fare,
    @Nullable Integer tip,
    Instant startedAt,
    Kind kind,
    @Embedded Place origin,
    Driver driver,
    int driverId) {

  public enum Kind {
    HAILED,
    BOOKED
  }
}
