package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Trip}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Trip.class)
@NullMarked
public final class TripUpdate extends Input {
  /** No changes yet. */
  public TripUpdate() {
    super(TripTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public TripUpdate id(int id) {
    set(TripTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Integer, TripUpdate> id() {
    return new NumberUpdate<>(this, TripTable.ID, TripFields.Root.ROOT);
  }

  /** {@code seats}: required. */
  public TripUpdate seats(short seats) {
    set(TripTable.SEATS, seats);
    return this;
  }

  /** Arithmetic on {@code seats}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Short, TripUpdate> seats() {
    return new NumberUpdate<>(this, TripTable.SEATS, TripFields.Root.ROOT);
  }

  /** {@code metres}: required. */
  public TripUpdate metres(int metres) {
    set(TripTable.METRES, metres);
    return this;
  }

  /** Arithmetic on {@code metres}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Integer, TripUpdate> metres() {
    return new NumberUpdate<>(this, TripTable.METRES, TripFields.Root.ROOT);
  }

  /** {@code micros}: required. */
  public TripUpdate micros(long micros) {
    set(TripTable.MICROS, micros);
    return this;
  }

  /** Arithmetic on {@code micros}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Long, TripUpdate> micros() {
    return new NumberUpdate<>(this, TripTable.MICROS, TripFields.Root.ROOT);
  }

  /** {@code litres}: required. */
  public TripUpdate litres(double litres) {
    set(TripTable.LITRES, litres);
    return this;
  }

  /** Arithmetic on {@code litres}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Double, TripUpdate> litres() {
    return new NumberUpdate<>(this, TripTable.LITRES, TripFields.Root.ROOT);
  }

  /** {@code fare}: required. */
  public TripUpdate fare(BigDecimal fare) {
    set(TripTable.FARE, fare);
    return this;
  }

  /** Arithmetic on {@code fare}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, BigDecimal, TripUpdate> fare() {
    return new NumberUpdate<>(this, TripTable.FARE, TripFields.Root.ROOT);
  }

  /** {@code tip}: may be null. */
  public TripUpdate tip(@Nullable Integer tip) {
    set(TripTable.TIP, tip);
    return this;
  }

  /** Arithmetic on {@code tip}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Integer, TripUpdate> tip() {
    return new NumberUpdate<>(this, TripTable.TIP, TripFields.Root.ROOT);
  }

  /** {@code startedAt}: required. */
  public TripUpdate startedAt(Instant startedAt) {
    set(TripTable.STARTED_AT, startedAt);
    return this;
  }

  /** Where {@code startedAt} is taken from. */
  public ValueUpdate<Trip, TripFields.Root<Trip>, Instant, TripUpdate> startedAt() {
    return new ValueUpdate<>(this, TripTable.STARTED_AT, TripFields.Root.ROOT);
  }

  /** {@code kind}: required. */
  public TripUpdate kind(Trip.Kind kind) {
    set(TripTable.KIND, kind, TripTable.KIND_CODEC);
    return this;
  }

  /** Where {@code kind} is taken from. */
  public ValueUpdate<Trip, TripFields.Root<Trip>, Trip.Kind, TripUpdate> kind() {
    return new ValueUpdate<>(this, TripTable.KIND, TripFields.Root.ROOT);
  }

  /** The {@code Place} in {@code origin_town}, {@code origin_zone}. */
  public TripUpdate origin(Place origin) {
    set(TripTable.ORIGIN, origin);
    return this;
  }

  /** Some columns of {@code origin}; the others stay. */
  public TripUpdate origin(Consumer<OriginUpdate> origin) {
    origin.accept(new OriginUpdate(this));
    return this;
  }

  /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
  public TripUpdate driver(
      Function<UpdateToOne<Driver, DriverFields.Root<Driver>,
          DriverCreate.RequiresId<DriverCreate.RequiresName<DriverCreate>>, DriverCreate,
          DriverUpdate>, Related<Driver>> driver) {
    one(TripTable.DRIVER, new UpdateToOne<>(DriverFields.Root.ROOT, DriverCreate::start,
        DriverUpdate::new), driver);
    return this;
  }

  /** {@code driverId}: the {@code id} of {@code driver}. */
  public TripUpdate driverId(int driverId) {
    set(TripTable.DRIVER_ID, driverId);
    return this;
  }

  /** Arithmetic on {@code driverId}. */
  public NumberUpdate<Trip, TripFields.Root<Trip>, Integer, TripUpdate> driverId() {
    return new NumberUpdate<>(this, TripTable.DRIVER_ID, TripFields.Root.ROOT);
  }

  /** Changes to the {@link Place} in {@code origin}. */
  public static final class OriginUpdate extends Input {
    private OriginUpdate(Input whole) {
      super(whole);
    }

    /** {@code origin_town}: required. */
    public OriginUpdate town(String town) {
      set(TripTable.ORIGIN_TOWN, town);
      return this;
    }

    /** Where {@code origin.town} is taken from. */
    public ValueUpdate<Trip, TripFields.Root<Trip>, String, OriginUpdate> town() {
      return new ValueUpdate<>(this, TripTable.ORIGIN_TOWN, TripFields.Root.ROOT);
    }

    /** {@code origin_zone}: required. */
    public OriginUpdate zone(int zone) {
      set(TripTable.ORIGIN_ZONE, zone);
      return this;
    }

    /** Arithmetic on {@code origin.zone}. */
    public NumberUpdate<Trip, TripFields.Root<Trip>, Integer, OriginUpdate> zone() {
      return new NumberUpdate<>(this, TripTable.ORIGIN_ZONE, TripFields.Root.ROOT);
    }
  }
}
