package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
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
        CarUpdate, CarFields<New<Car>>, CarQueries.WrittenOne> {
  /** The operations on one database. */
  public CarQueries(Runner runner) {
    super(runner, CarFields.Root.ROOT, CarCreate::start, CarUpdate::new, CarFields::new,
        WrittenOne::new);
  }

  /** The {@link Car} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super CarFields.Root<Car>, UniqueFilter<Car>> where) {
    return new One(walk(where));
  }

  /** The first {@link Car} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Car} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
    default EngineQueries.One engine() {
      return new EngineQueries.One(walk().along(CarTable.ENGINE));
    }

    /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
    default RadioQueries.One radio() {
      return new RadioQueries.One(walk().along(CarTable.RADIO));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Car, CarFields.Root<Car>> implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CarFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Car, CarFields.Root<Car>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Car, CarFields.Root<Car>, Car> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Car, CarFields.Root<Car>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, CarFields.Root.ROOT);
    }

    /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
    public EngineQueries.WrittenOptional engine() {
      return new EngineQueries.WrittenOptional(along(CarTable.ENGINE));
    }

    /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
    public RadioQueries.WrittenOptional radio() {
      return new RadioQueries.WrittenOptional(along(CarTable.RADIO));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Car, CarFields.Root<Car>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, CarFields.Root.ROOT);
    }

    /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
    public EngineQueries.WrittenOptional engine() {
      return new EngineQueries.WrittenOptional(along(CarTable.ENGINE));
    }

    /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
    public RadioQueries.WrittenOptional radio() {
      return new RadioQueries.WrittenOptional(along(CarTable.RADIO));
    }
  }
}
