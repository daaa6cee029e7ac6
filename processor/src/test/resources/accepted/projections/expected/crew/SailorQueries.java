package crew;

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

/** The operations on {@link Sailor}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sailor.class)
@NullMarked
@CheckReturnValue
public final class SailorQueries
    extends ModelQueries<Sailor, SailorFields.Root<Sailor>,
        SailorCreate.RequiresId<SailorCreate.RequiresName<SailorCreate.RequiresShip<SailorCreate>>>,
        SailorCreate, SailorUpdate, SailorFields<New<Sailor>>, SailorQueries.WrittenOne> {
  /** The operations on one database. */
  public SailorQueries(Runner runner) {
    super(runner, SailorFields.Root.ROOT, SailorCreate::start, SailorUpdate::new, SailorFields::new,
        WrittenOne::new);
  }

  /** The {@link Sailor} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super SailorFields.Root<Sailor>, UniqueFilter<Sailor>> where) {
    return new One(walk(where));
  }

  /** The first {@link Sailor} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Sailor} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
    default ShipQueries.One ship() {
      return new ShipQueries.One(walk().along(SailorTable.SHIP));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Sailor, SailorFields.Root<Sailor>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SailorFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Sailor, SailorFields.Root<Sailor>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Sailor, SailorFields.Root<Sailor>, Sailor> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Sailor, SailorFields.Root<Sailor>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, SailorFields.Root.ROOT);
    }

    /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
    public ShipQueries.WrittenOne ship() {
      return new ShipQueries.WrittenOne(along(SailorTable.SHIP));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Sailor, SailorFields.Root<Sailor>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, SailorFields.Root.ROOT);
    }

    /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
    public ShipQueries.WrittenOptional ship() {
      return new ShipQueries.WrittenOptional(along(SailorTable.SHIP));
    }
  }
}
