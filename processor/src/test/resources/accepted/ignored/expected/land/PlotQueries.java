package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteQueries;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The operations on {@link Plot}.
 * The client creates none, because it does not know {@code corner_at}, which the database requires.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Plot.class)
@NullMarked
@CheckReturnValue
public final class PlotQueries
    extends WriteQueries<Plot, PlotFields.Root<Plot>, PlotUpdate, PlotQueries.WrittenOne> {
  /** The operations on one database. */
  public PlotQueries(Runner runner) {
    super(runner, PlotFields.Root.ROOT, PlotUpdate::new, WrittenOne::new);
  }

  /** The {@link Plot} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super PlotFields.Root<Plot>, UniqueFilter<Plot>> where) {
    return new One(walk(where));
  }

  /** The first {@link Plot} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Plot} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
    default RegionQueries.One region() {
      return new RegionQueries.One(walk().along(PlotTable.REGION));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Plot, PlotFields.Root<Plot>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PlotFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Plot, PlotFields.Root<Plot>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Plot, PlotFields.Root<Plot>, Plot> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Plot, PlotFields.Root<Plot>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, PlotFields.Root.ROOT);
    }

    /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
    public RegionQueries.WrittenOptional region() {
      return new RegionQueries.WrittenOptional(along(PlotTable.REGION));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Plot, PlotFields.Root<Plot>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, PlotFields.Root.ROOT);
    }

    /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
    public RegionQueries.WrittenOptional region() {
      return new RegionQueries.WrittenOptional(along(PlotTable.REGION));
    }
  }
}
