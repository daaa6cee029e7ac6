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
 * What a query can say about a {@link Radio}: {@code r -> r.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
public class RadioFields<R> extends Fields<R, Radio> {
  private final IntField<R> id;
  private final Later<CarFields.One<R>> car;
  private final IntField<R> carId;

  /** The fields of a scope. */
  public RadioFields(Scope<Radio> scope) {
    super(scope);
    this.id = new IntField<>(scope, RadioTable.ID);
    this.car = new Later<>(() -> new CarFields.One<>(scope.to(RadioTable.CAR, CarTable::read)));
    this.carId = new IntField<>(scope, RadioTable.CAR_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
  public CarFields.One<R> car() {
    return car.get();
  }

  /** {@code carId}: unique, the {@code id} of {@code car}, may be null. */
  public IntField<R> carId() {
    return carId;
  }

  /**
   * The fields of a {@link Radio} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends RadioFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Radio> ROOT = new Root<>(Scope.of(RadioTable.MODEL, RadioTable::read));

    private final UniqueIntField<R> id;
    private final UniqueIntField<R> carId;

    /** The fields of a scope. */
    public Root(Scope<Radio> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, RadioTable.ID);
      this.carId = new UniqueIntField<>(scope, RadioTable.CAR_ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code carId}: unique, the {@code id} of {@code car}, may be null. */
    @Override
    public UniqueIntField<R> carId() {
      return carId;
    }
  }

  /**
   * The fields of a {@link Radio} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends RadioFields<R> implements ToOne<R, Radio, Root<In<R>>> {
    private final RelatedOne<R, Radio, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Radio> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Radio, Root<In<R>>> related() {
      return related;
    }
  }
}
