package crew;

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

/** The operations on {@link Ship}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
@CheckReturnValue
public final class ShipQueries
    extends ModelQueries<Ship, ShipFields.Root<Ship>,
        ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<ShipCreate>>>,
        ShipCreate, ShipUpdate, ShipFields<New<Ship>>, ShipQueries.WrittenOne> {
  /** The operations on one database. */
  public ShipQueries(Runner runner) {
    super(runner, ShipFields.Root.ROOT, ShipCreate::start, ShipUpdate::new, ShipFields::new,
        WrittenOne::new);
  }

  /** The {@link Ship} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super ShipFields.Root<Ship>, UniqueFilter<Ship>> where) {
    return new One(walk(where));
  }

  /** The first {@link Ship} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Ship} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
    default FindMany<Sailor, SailorFields.Root<Sailor>> sailors() {
      return walk().many(ShipTable.SAILORS, SailorFields.Root.ROOT);
    }

    /**
     * The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}.
     */
    default HarbourQueries.One harbour() {
      return new HarbourQueries.One(walk().along(ShipTable.HARBOUR));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Ship, ShipFields.Root<Ship>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ShipFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Ship, ShipFields.Root<Ship>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Ship, ShipFields.Root<Ship>, Ship> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Ship, ShipFields.Root<Ship>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, ShipFields.Root.ROOT);
    }

    /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
    public WriteRelated<Sailor, SailorFields.Root<Sailor>> sailors() {
      return many(ShipTable.SAILORS, SailorFields.Root.ROOT);
    }

    /**
     * The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}.
     */
    public HarbourQueries.WrittenOptional harbour() {
      return new HarbourQueries.WrittenOptional(along(ShipTable.HARBOUR));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Ship, ShipFields.Root<Ship>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, ShipFields.Root.ROOT);
    }

    /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
    public WriteRelated<Sailor, SailorFields.Root<Sailor>> sailors() {
      return many(ShipTable.SAILORS, SailorFields.Root.ROOT);
    }

    /**
     * The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}.
     */
    public HarbourQueries.WrittenOptional harbour() {
      return new HarbourQueries.WrittenOptional(along(ShipTable.HARBOUR));
    }
  }
}
