package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Car}: {@code c -> c.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Car.class)
@NullMarked
public class CarFields<R> extends Fields<R, Car> {
  private final IntField<R> id;
  private final StringField<R> plate;
  private final Later<EngineFields.One<R>> engine;
  private final Later<RadioFields.One<R>> radio;

  /** The fields of a scope. */
  public CarFields(Scope<Car> scope) {
    super(scope);
    this.id = new IntField<>(scope, CarTable.ID);
    this.plate = new StringField<>(scope, CarTable.PLATE);
    this.engine = new Later<>(
        () -> new EngineFields.One<>(scope.to(CarTable.ENGINE, EngineTable::read)));
    this.radio = new Later<>(
        () -> new RadioFields.One<>(scope.to(CarTable.RADIO, RadioTable::read)));
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code plate}: unique. */
  public StringField<R> plate() {
    return plate;
  }

  /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
  public EngineFields.One<R> engine() {
    return engine.get();
  }

  /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
  public RadioFields.One<R> radio() {
    return radio.get();
  }

  /**
   * The fields of a {@link Car} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends CarFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Car> ROOT = new Root<>(Scope.of(CarTable.MODEL, CarTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> plate;

    /** The fields of a scope. */
    public Root(Scope<Car> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, CarTable.ID);
      this.plate = new UniqueStringField<>(scope, CarTable.PLATE);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code plate}: unique. */
    @Override
    public UniqueStringField<R> plate() {
      return plate;
    }
  }

  /**
   * The fields of a {@link Car} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends CarFields<R> implements ToOne<R, Car, Root<In<R>>> {
    private final RelatedOne<R, Car, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Car> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Car, Root<In<R>>> related() {
      return related;
    }
  }
}
