package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Region}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
@CheckReturnValue
public final class RegionQueries
    extends ModelQueries<Region, RegionFields.Root<Region>, RegionCreate.RequiresName<RegionCreate>,
        RegionCreate, RegionUpdate> {
  /** The operations on one database. */
  public RegionQueries(Runner runner) {
    super(runner, RegionFields.Root.ROOT, RegionCreate::start, RegionUpdate::new);
  }

  /** The {@link Region} that a unique field or a compound key names. */
  public One findUnique(Function<? super RegionFields.Root<Region>, UniqueFilter<Region>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Region, RegionFields.Root<Region>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, RegionFields.Root.ROOT);
    }

    /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
    public FindMany<Plot, PlotFields.Root<Plot>> plots() {
      return many(RegionTable.PLOTS, PlotFields.Root.ROOT);
    }

    /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
    public FindMany<Region, RegionFields.Root<Region>> parts() {
      return many(RegionTable.PARTS, RegionFields.Root.ROOT);
    }
  }
}
