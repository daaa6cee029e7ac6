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

/** The operations on {@link Engine}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
@CheckReturnValue
public final class EngineQueries
    extends ModelQueries<Engine, EngineFields.Root<Engine>,
        EngineCreate.RequiresPower<EngineCreate.RequiresCar<EngineCreate>>, EngineCreate,
        EngineUpdate, EngineFields<New<Engine>>, EngineQueries.WrittenOne> {
  /** The operations on one database. */
  public EngineQueries(Runner runner) {
    super(runner, EngineFields.Root.ROOT, EngineCreate::start, EngineUpdate::new, EngineFields::new,
        WrittenOne::new);
  }

  /** The {@link Engine} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super EngineFields.Root<Engine>, UniqueFilter<Engine>> where) {
    return new One(walk(where));
  }

  /** The first {@link Engine} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Engine} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Car} whose {@code id} is this record's {@code carId}. */
    default CarQueries.One car() {
      return new CarQueries.One(walk().along(EngineTable.CAR));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Engine, EngineFields.Root<Engine>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EngineFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Engine, EngineFields.Root<Engine>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Engine, EngineFields.Root<Engine>, Engine> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Engine, EngineFields.Root<Engine>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, EngineFields.Root.ROOT);
    }

    /** The {@code Car} whose {@code id} is this record's {@code carId}. */
    public CarQueries.WrittenOne car() {
      return new CarQueries.WrittenOne(along(EngineTable.CAR));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Engine, EngineFields.Root<Engine>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, EngineFields.Root.ROOT);
    }

    /** The {@code Car} whose {@code id} is this record's {@code carId}. */
    public CarQueries.WrittenOptional car() {
      return new CarQueries.WrittenOptional(along(EngineTable.CAR));
    }
  }
}
