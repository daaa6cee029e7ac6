package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Trip}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Trip.class)
@NullMarked
public final class TripCreate extends TripValues<TripCreate> {
  private TripCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresSeats<RequiresMetres<RequiresMicros<RequiresLitres<RequiresFare<
      RequiresStartedAt<RequiresKind<RequiresOrigin<RequiresDriver<TripCreate>>>>>>>>>> start(
      ) {
    TripCreate create = new TripCreate();
    return new TripValues.IdStage<>(create, new TripValues.SeatsStage<>(create,
        new TripValues.MetresStage<>(create, new TripValues.MicrosStage<>(create,
        new TripValues.LitresStage<>(create, new TripValues.FareStage<>(create,
        new TripValues.StartedAtStage<>(create, new TripValues.KindStage<>(create,
        new TripValues.OriginStage<>(create, new TripValues.DriverStage<>(create, create))))))))));
  }

  @Override
  TripCreate self() {
    return this;
  }

  /** A {@link Trip} created under {@code Driver.trips}: its {@code driver} is known. */
  public static final class OfDriver extends TripValues<OfDriver> {
    private OfDriver() {}

    /** The first stage of such a record. */
    public static RequiresId<RequiresSeats<RequiresMetres<RequiresMicros<RequiresLitres<
        RequiresFare<RequiresStartedAt<RequiresKind<RequiresOrigin<OfDriver>>>>>>>>> start(
        ) {
      OfDriver create = new OfDriver();
      return new TripValues.IdStage<>(create, new TripValues.SeatsStage<>(create,
          new TripValues.MetresStage<>(create, new TripValues.MicrosStage<>(create,
          new TripValues.LitresStage<>(create, new TripValues.FareStage<>(create,
          new TripValues.StartedAtStage<>(create, new TripValues.KindStage<>(create,
          new TripValues.OriginStage<>(create, create)))))))));
    }

    @Override
    OfDriver self() {
      return this;
    }
  }

  /**
   * A {@link Trip} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Trip} that still needs its {@code seats}.
   *
   * @param <N> what comes next
   */
  public interface RequiresSeats<N> {
    /** {@code seats}: required. */
    N seats(short seats);
  }

  /**
   * A {@link Trip} that still needs its {@code metres}.
   *
   * @param <N> what comes next
   */
  public interface RequiresMetres<N> {
    /** {@code metres}: required. */
    N metres(int metres);
  }

  /**
   * A {@link Trip} that still needs its {@code micros}.
   *
   * @param <N> what comes next
   */
  public interface RequiresMicros<N> {
    /** {@code micros}: required. */
    N micros(long micros);
  }

  /**
   * A {@link Trip} that still needs its {@code litres}.
   *
   * @param <N> what comes next
   */
  public interface RequiresLitres<N> {
    /** {@code litres}: required. */
    N litres(double litres);
  }

  /**
   * A {@link Trip} that still needs its {@code fare}.
   *
   * @param <N> what comes next
   */
  public interface RequiresFare<N> {
    /** {@code fare}: required. */
    N fare(BigDecimal fare);
  }

  /**
   * A {@link Trip} that still needs its {@code startedAt}.
   *
   * @param <N> what comes next
   */
  public interface RequiresStartedAt<N> {
    /** {@code startedAt}: required. */
    N startedAt(Instant startedAt);
  }

  /**
   * A {@link Trip} that still needs its {@code kind}.
   *
   * @param <N> what comes next
   */
  public interface RequiresKind<N> {
    /** {@code kind}: required. */
    N kind(Trip.Kind kind);
  }

  /**
   * A {@link Trip} that still needs its {@code origin}.
   *
   * @param <N> what comes next
   */
  public interface RequiresOrigin<N> {
    /** The {@code Place} in {@code origin_town}, {@code origin_zone}. */
    N origin(Place origin);
  }

  /**
   * A {@link Trip} that still needs its {@code driver}.
   *
   * @param <N> what comes next
   */
  public interface RequiresDriver<N> {
    /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
    N driver(
        Function<CreateToOne<Driver, DriverFields.Root<Driver>,
            DriverCreate.RequiresId<DriverCreate.RequiresName<DriverCreate>>, DriverCreate>,
            Related<Driver>> driver);

    /** {@code driverId}: the {@code id} of {@code driver}. */
    N driverId(int driverId);
  }
}
