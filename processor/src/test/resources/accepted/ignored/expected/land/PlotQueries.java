package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.WriteQueries;
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
public final class PlotQueries extends WriteQueries<Plot, PlotFields.Root<Plot>, PlotUpdate> {
  /** The operations on one database. */
  public PlotQueries(Runner runner) {
    super(runner, PlotFields.Root.ROOT, PlotUpdate::new);
  }

  /** The {@link Plot} that a unique field or a compound key names. */
  public One findUnique(Function<? super PlotFields.Root<Plot>, UniqueFilter<Plot>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Plot, PlotFields.Root<Plot>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PlotFields.Root.ROOT);
    }

    /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
    public RegionQueries.One region() {
      return new RegionQueries.One(along(PlotTable.REGION));
    }
  }
}
