package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.DecimalField;
import io.prisma4j.query.DoubleField;
import io.prisma4j.query.EmbeddedFields;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.LongField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ShortField;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Trip}: {@code t -> t.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Trip.class)
@NullMarked
public class TripFields<R> extends Fields<R, Trip> {
  private final IntField<R> id;
  private final ShortField<R> seats;
  private final IntField<R> metres;
  private final LongField<R> micros;
  private final DoubleField<R> litres;
  private final DecimalField<R> fare;
  private final IntField<R> tip;
  private final ValueField<R, Instant> startedAt;
  private final EnumField<R, Trip.Kind> kind;
  private final OriginFields<R> origin;
  private final Later<DriverFields.One<R>> driver;
  private final IntField<R> driverId;

  /** The fields of a scope. */
  public TripFields(Scope<Trip> scope) {
    super(scope);
    this.id = new IntField<>(scope, TripTable.ID);
    this.seats = new ShortField<>(scope, TripTable.SEATS);
    this.metres = new IntField<>(scope, TripTable.METRES);
    this.micros = new LongField<>(scope, TripTable.MICROS);
    this.litres = new DoubleField<>(scope, TripTable.LITRES);
    this.fare = new DecimalField<>(scope, TripTable.FARE);
    this.tip = new IntField<>(scope, TripTable.TIP);
    this.startedAt = new ValueField<>(
        scope, TripTable.STARTED_AT, ResultRow::getInstant, ResultRow::getNullableInstant);
    this.kind = new EnumField<>(scope, TripTable.KIND, TripTable.KIND_CODEC);
    this.origin = new OriginFields<>(scope);
    this.driver = new Later<>(
        () -> new DriverFields.One<>(scope.to(TripTable.DRIVER, DriverTable::read)));
    this.driverId = new IntField<>(scope, TripTable.DRIVER_ID);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code seats}: required. */
  public ShortField<R> seats() {
    return seats;
  }

  /** {@code metres}: required. */
  public IntField<R> metres() {
    return metres;
  }

  /** {@code micros}: required. */
  public LongField<R> micros() {
    return micros;
  }

  /** {@code litres}: required. */
  public DoubleField<R> litres() {
    return litres;
  }

  /** {@code fare}: required. */
  public DecimalField<R> fare() {
    return fare;
  }

  /** {@code tip}: may be null. */
  public IntField<R> tip() {
    return tip;
  }

  /** {@code startedAt}: required. */
  public ValueField<R, Instant> startedAt() {
    return startedAt;
  }

  /** {@code kind}: required. */
  public EnumField<R, Trip.Kind> kind() {
    return kind;
  }

  /** The {@code Place} in {@code origin_town}, {@code origin_zone}. */
  public OriginFields<R> origin() {
    return origin;
  }

  /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
  public DriverFields.One<R> driver() {
    return driver.get();
  }

  /** {@code driverId}: the {@code id} of {@code driver}. */
  public IntField<R> driverId() {
    return driverId;
  }

  /**
   * What a query can say about the {@link Place} in {@code origin}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class OriginFields<R> extends EmbeddedFields<R, Place> {
    private final StringField<R> town;
    private final IntField<R> zone;

    OriginFields(Scope<Trip> scope) {
      super(scope, TripTable.ORIGIN);
      this.town = new StringField<>(scope, TripTable.ORIGIN_TOWN);
      this.zone = new IntField<>(scope, TripTable.ORIGIN_ZONE);
    }

    /** {@code origin_town}: required. */
    public StringField<R> town() {
      return town;
    }

    /** {@code origin_zone}: required. */
    public IntField<R> zone() {
      return zone;
    }
  }

  /**
   * The fields of a {@link Trip} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends TripFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Trip> ROOT = new Root<>(Scope.of(TripTable.MODEL, TripTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Trip> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, TripTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Trip} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends TripFields<R> implements ToOne<R, Trip, Root<In<R>>> {
    private final RelatedOne<R, Trip, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Trip> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Trip, Root<In<R>>> related() {
      return related;
    }
  }
}
