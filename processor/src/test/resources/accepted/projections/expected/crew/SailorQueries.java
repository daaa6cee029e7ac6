package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
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
        SailorCreate, SailorUpdate> {
  /** The operations on one database. */
  public SailorQueries(Runner runner) {
    super(runner, SailorFields.Root.ROOT, SailorCreate::start, SailorUpdate::new);
  }

  /** The {@link Sailor} that a unique field or a compound key names. */
  public One findUnique(Function<? super SailorFields.Root<Sailor>, UniqueFilter<Sailor>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Sailor, SailorFields.Root<Sailor>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, SailorFields.Root.ROOT);
    }

    /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
    public ShipQueries.One ship() {
      return new ShipQueries.One(along(SailorTable.SHIP));
    }
  }
}
