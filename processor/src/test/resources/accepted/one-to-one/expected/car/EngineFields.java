package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Engine}: {@code e -> e.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
public class EngineFields<R> extends Fields<R, Engine> {
  private final IntField<R> id;
  private final IntField<R> power;
  private final Later<CarFields.One<R>> car;
  private final IntField<R> carId;

  /** The fields of a scope. */
  public EngineFields(Scope<Engine> scope) {
    super(scope);
    this.id = new IntField<>(scope, EngineTable.ID);
    this.power = new IntField<>(scope, EngineTable.POWER);
    this.car = new Later<>(() -> new CarFields.One<>(scope.to(EngineTable.CAR, CarTable::read)));
    this.carId = new IntField<>(scope, EngineTable.CAR_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code power}: required. */
  public IntField<R> power() {
    return power;
  }

  /** The {@code Car} whose {@code id} is this record's {@code carId}. */
  public CarFields.One<R> car() {
    return car.get();
  }

  /** {@code carId}: unique, the {@code id} of {@code car}. */
  public IntField<R> carId() {
    return carId;
  }

  /**
   * The fields of a {@link Engine} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends EngineFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Engine> ROOT = new Root<>(
        Scope.of(EngineTable.MODEL, EngineTable::read));

    private final UniqueIntField<R> id;
    private final UniqueIntField<R> carId;

    /** The fields of a scope. */
    public Root(Scope<Engine> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, EngineTable.ID);
      this.carId = new UniqueIntField<>(scope, EngineTable.CAR_ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code carId}: unique, the {@code id} of {@code car}. */
    @Override
    public UniqueIntField<R> carId() {
      return carId;
    }
  }

  /**
   * The fields of a {@link Engine} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends EngineFields<R>
      implements ToOne<R, Engine, Root<In<R>>> {
    private final RelatedOne<R, Engine, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Engine> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Engine, Root<In<R>>> related() {
      return related;
    }
  }
}
