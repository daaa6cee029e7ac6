package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Car}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Car.class)
@NullMarked
@CheckReturnValue
public final class CarQueries
    extends ModelQueries<Car, CarFields.Root<Car>, CarCreate.RequiresPlate<CarCreate>, CarCreate,
        CarUpdate> {
  /** The operations on one database. */
  public CarQueries(Runner runner) {
    super(runner, CarFields.Root.ROOT, CarCreate::start, CarUpdate::new);
  }

  /** The {@link Car} that a unique field or a compound key names. */
  public One findUnique(Function<? super CarFields.Root<Car>, UniqueFilter<Car>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Car, CarFields.Root<Car>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CarFields.Root.ROOT);
    }

    /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
    public EngineQueries.One engine() {
      return new EngineQueries.One(along(CarTable.ENGINE));
    }

    /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
    public RadioQueries.One radio() {
      return new RadioQueries.One(along(CarTable.RADIO));
    }
  }
}
