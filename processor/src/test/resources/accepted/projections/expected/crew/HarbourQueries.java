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

/** The operations on {@link Harbour}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
@CheckReturnValue
public final class HarbourQueries
    extends ModelQueries<Harbour, HarbourFields.Root<Harbour>,
        HarbourCreate.RequiresId<HarbourCreate.RequiresName<HarbourCreate.RequiresBerths<
        HarbourCreate>>>, HarbourCreate, HarbourUpdate, HarbourFields<New<Harbour>>,
        HarbourQueries.WrittenOne> {
  /** The operations on one database. */
  public HarbourQueries(Runner runner) {
    super(runner, HarbourFields.Root.ROOT, HarbourCreate::start, HarbourUpdate::new,
        HarbourFields::new, WrittenOne::new);
  }

  /** The {@link Harbour} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super HarbourFields.Root<Harbour>, UniqueFilter<Harbour>> where) {
    return new One(walk(where));
  }

  /** The first {@link Harbour} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Harbour} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
    default FindMany<Ship, ShipFields.Root<Ship>> ships() {
      return walk().many(HarbourTable.SHIPS, ShipFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Harbour, HarbourFields.Root<Harbour>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, HarbourFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Harbour, HarbourFields.Root<Harbour>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Harbour, HarbourFields.Root<Harbour>, Harbour> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Harbour, HarbourFields.Root<Harbour>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, HarbourFields.Root.ROOT);
    }

    /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
    public WriteRelated<Ship, ShipFields.Root<Ship>> ships() {
      return many(HarbourTable.SHIPS, ShipFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Harbour, HarbourFields.Root<Harbour>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, HarbourFields.Root.ROOT);
    }

    /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
    public WriteRelated<Ship, ShipFields.Root<Ship>> ships() {
      return many(HarbourTable.SHIPS, ShipFields.Root.ROOT);
    }
  }
}
