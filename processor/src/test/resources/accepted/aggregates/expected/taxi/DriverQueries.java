package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Driver}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Driver.class)
@NullMarked
@CheckReturnValue
public final class DriverQueries
    extends ModelQueries<Driver, DriverFields.Root<Driver>,
        DriverCreate.RequiresId<DriverCreate.RequiresName<DriverCreate>>, DriverCreate,
        DriverUpdate, DriverFields<New<Driver>>, DriverQueries.WrittenOne> {
  /** The operations on one database. */
  public DriverQueries(Runner runner) {
    super(runner, DriverFields.Root.ROOT, DriverCreate::start, DriverUpdate::new, DriverFields::new,
        WrittenOne::new);
  }

  /** The {@link Driver} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super DriverFields.Root<Driver>, UniqueFilter<Driver>> where) {
    return new One(walk(where));
  }

  /** The first {@link Driver} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Driver} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
    default FindMany<Trip, TripFields.Root<Trip>> trips() {
      return walk().many(DriverTable.TRIPS, TripFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Driver, DriverFields.Root<Driver>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, DriverFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Driver, DriverFields.Root<Driver>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Driver, DriverFields.Root<Driver>, Driver> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Driver, DriverFields.Root<Driver>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, DriverFields.Root.ROOT);
    }

    /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
    public WriteRelated<Trip, TripFields.Root<Trip>> trips() {
      return many(DriverTable.TRIPS, TripFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Driver, DriverFields.Root<Driver>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, DriverFields.Root.ROOT);
    }

    /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
    public WriteRelated<Trip, TripFields.Root<Trip>> trips() {
      return many(DriverTable.TRIPS, TripFields.Root.ROOT);
    }
  }
}
