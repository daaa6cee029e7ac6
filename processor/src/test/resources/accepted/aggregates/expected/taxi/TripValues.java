package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Trip} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Trip.class)
@NullMarked
public abstract class TripValues<S extends TripValues<S>> extends Input {
  TripValues() {
    super(TripTable.MODEL);
  }

  abstract S self();

  /** {@code tip}: may be null. */
  public S tip(@Nullable Integer tip) {
    set(TripTable.TIP, tip);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(TripTable.ID, id);
      return next;
    }
  }

  /** Takes {@code seats} and goes on. */
  record SeatsStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresSeats<N> {
    @Override
    public N seats(short seats) {
      values.set(TripTable.SEATS, seats);
      return next;
    }
  }

  /** Takes {@code metres} and goes on. */
  record MetresStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresMetres<N> {
    @Override
    public N metres(int metres) {
      values.set(TripTable.METRES, metres);
      return next;
    }
  }

  /** Takes {@code micros} and goes on. */
  record MicrosStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresMicros<N> {
    @Override
    public N micros(long micros) {
      values.set(TripTable.MICROS, micros);
      return next;
    }
  }

  /** Takes {@code litres} and goes on. */
  record LitresStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresLitres<N> {
    @Override
    public N litres(double litres) {
      values.set(TripTable.LITRES, litres);
      return next;
    }
  }

  /** Takes {@code fare} and goes on. */
  record FareStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresFare<N> {
    @Override
    public N fare(BigDecimal fare) {
      values.set(TripTable.FARE, fare);
      return next;
    }
  }

  /** Takes {@code startedAt} and goes on. */
  record StartedAtStage<N>(TripValues<?> values,
      N next) implements TripCreate.RequiresStartedAt<N> {
    @Override
    public N startedAt(Instant startedAt) {
      values.set(TripTable.STARTED_AT, startedAt);
      return next;
    }
  }

  /** Takes {@code kind} and goes on. */
  record KindStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresKind<N> {
    @Override
    public N kind(Trip.Kind kind) {
      values.set(TripTable.KIND, kind, TripTable.KIND_CODEC);
      return next;
    }
  }

  /** Takes {@code origin} and goes on. */
  record OriginStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresOrigin<N> {
    @Override
    public N origin(Place origin) {
      values.set(TripTable.ORIGIN, origin);
      return next;
    }
  }

  /** Takes {@code driver} and goes on. */
  record DriverStage<N>(TripValues<?> values, N next) implements TripCreate.RequiresDriver<N> {
    @Override
    public N driver(
        Function<CreateToOne<Driver, DriverFields.Root<Driver>,
            DriverCreate.RequiresId<DriverCreate.RequiresName<DriverCreate>>, DriverCreate>,
            Related<Driver>> driver) {
      values.one(TripTable.DRIVER, new CreateToOne<>(DriverFields.Root.ROOT, DriverCreate::start),
          driver);
      return next;
    }

    @Override
    public N driverId(int driverId) {
      values.set(TripTable.DRIVER_ID, driverId);
      return next;
    }
  }
}
