package land;

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

/** The operations on {@link Region}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
@CheckReturnValue
public final class RegionQueries
    extends ModelQueries<Region, RegionFields.Root<Region>, RegionCreate.RequiresName<RegionCreate>,
        RegionCreate, RegionUpdate, RegionFields<New<Region>>, RegionQueries.WrittenOne> {
  /** The operations on one database. */
  public RegionQueries(Runner runner) {
    super(runner, RegionFields.Root.ROOT, RegionCreate::start, RegionUpdate::new, RegionFields::new,
        WrittenOne::new);
  }

  /** The {@link Region} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super RegionFields.Root<Region>, UniqueFilter<Region>> where) {
    return new One(walk(where));
  }

  /** The first {@link Region} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Region} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
    default FindMany<Plot, PlotFields.Root<Plot>> plots() {
      return walk().many(RegionTable.PLOTS, PlotFields.Root.ROOT);
    }

    /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
    default FindMany<Region, RegionFields.Root<Region>> parts() {
      return walk().many(RegionTable.PARTS, RegionFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Region, RegionFields.Root<Region>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, RegionFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Region, RegionFields.Root<Region>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Region, RegionFields.Root<Region>, Region> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Region, RegionFields.Root<Region>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, RegionFields.Root.ROOT);
    }

    /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
    public WriteRelated<Plot, PlotFields.Root<Plot>> plots() {
      return many(RegionTable.PLOTS, PlotFields.Root.ROOT);
    }

    /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
    public WriteRelated<Region, RegionFields.Root<Region>> parts() {
      return many(RegionTable.PARTS, RegionFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Region, RegionFields.Root<Region>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, RegionFields.Root.ROOT);
    }

    /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
    public WriteRelated<Plot, PlotFields.Root<Plot>> plots() {
      return many(RegionTable.PLOTS, PlotFields.Root.ROOT);
    }

    /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
    public WriteRelated<Region, RegionFields.Root<Region>> parts() {
      return many(RegionTable.PARTS, RegionFields.Root.ROOT);
    }
  }
}
