package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Driver}: {@code d -> d.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Driver.class)
@NullMarked
public class DriverFields<R> extends Fields<R, Driver> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final IntField<R> age;
  private final ToMany<R, Trip, TripFields.Root<In<R>>> trips;

  /** The fields of a scope. */
  public DriverFields(Scope<Driver> scope) {
    super(scope);
    this.id = new IntField<>(scope, DriverTable.ID);
    this.name = new StringField<>(scope, DriverTable.NAME);
    this.age = new IntField<>(scope, DriverTable.AGE);
    this.trips = new ToMany<>(scope, DriverTable.TRIPS, TripTable::read, TripFields.Root::new);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** {@code age}: may be null. */
  public IntField<R> age() {
    return age;
  }

  /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
  public ToMany<R, Trip, TripFields.Root<In<R>>> trips() {
    return trips;
  }

  /**
   * The fields of a {@link Driver} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends DriverFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Driver> ROOT = new Root<>(
        Scope.of(DriverTable.MODEL, DriverTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Driver> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, DriverTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Driver} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends DriverFields<R>
      implements ToOne<R, Driver, Root<In<R>>> {
    private final RelatedOne<R, Driver, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Driver> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Driver, Root<In<R>>> related() {
      return related;
    }
  }
}
