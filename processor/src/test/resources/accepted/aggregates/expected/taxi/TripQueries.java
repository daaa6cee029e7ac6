package taxi;

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

/** The operations on {@link Trip}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Trip.class)
@NullMarked
@CheckReturnValue
public final class TripQueries
    extends ModelQueries<Trip, TripFields.Root<Trip>,
        TripCreate.RequiresId<TripCreate.RequiresSeats<TripCreate.RequiresMetres<
        TripCreate.RequiresMicros<TripCreate.RequiresLitres<TripCreate.RequiresFare<
        TripCreate.RequiresStartedAt<TripCreate.RequiresKind<TripCreate.RequiresOrigin<
        TripCreate.RequiresDriver<TripCreate>>>>>>>>>>, TripCreate, TripUpdate,
        TripFields<New<Trip>>, TripQueries.WrittenOne> {
  /** The operations on one database. */
  public TripQueries(Runner runner) {
    super(runner, TripFields.Root.ROOT, TripCreate::start, TripUpdate::new, TripFields::new,
        WrittenOne::new);
  }

  /** The {@link Trip} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super TripFields.Root<Trip>, UniqueFilter<Trip>> where) {
    return new One(walk(where));
  }

  /** The first {@link Trip} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Trip} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
    default DriverQueries.One driver() {
      return new DriverQueries.One(walk().along(TripTable.DRIVER));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Trip, TripFields.Root<Trip>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, TripFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Trip, TripFields.Root<Trip>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Trip, TripFields.Root<Trip>, Trip> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Trip, TripFields.Root<Trip>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, TripFields.Root.ROOT);
    }

    /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
    public DriverQueries.WrittenOne driver() {
      return new DriverQueries.WrittenOne(along(TripTable.DRIVER));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Trip, TripFields.Root<Trip>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, TripFields.Root.ROOT);
    }

    /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
    public DriverQueries.WrittenOptional driver() {
      return new DriverQueries.WrittenOptional(along(TripTable.DRIVER));
    }
  }
}
