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

/** The operations on {@link Radio}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
@CheckReturnValue
public final class RadioQueries
    extends ModelQueries<Radio, RadioFields.Root<Radio>, RadioCreate, RadioCreate, RadioUpdate,
        RadioFields<New<Radio>>, RadioQueries.WrittenOne> {
  /** The operations on one database. */
  public RadioQueries(Runner runner) {
    super(runner, RadioFields.Root.ROOT, RadioCreate::start, RadioUpdate::new, RadioFields::new,
        WrittenOne::new);
  }

  /** The {@link Radio} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super RadioFields.Root<Radio>, UniqueFilter<Radio>> where) {
    return new One(walk(where));
  }

  /** The first {@link Radio} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Radio} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
    default CarQueries.One car() {
      return new CarQueries.One(walk().along(RadioTable.CAR));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Radio, RadioFields.Root<Radio>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, RadioFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Radio, RadioFields.Root<Radio>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Radio, RadioFields.Root<Radio>, Radio> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Radio, RadioFields.Root<Radio>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, RadioFields.Root.ROOT);
    }

    /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
    public CarQueries.WrittenOptional car() {
      return new CarQueries.WrittenOptional(along(RadioTable.CAR));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Radio, RadioFields.Root<Radio>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, RadioFields.Root.ROOT);
    }

    /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
    public CarQueries.WrittenOptional car() {
      return new CarQueries.WrittenOptional(along(RadioTable.CAR));
    }
  }
}
