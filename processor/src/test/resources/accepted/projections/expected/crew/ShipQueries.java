package crew;

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

/** The operations on {@link Ship}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
@CheckReturnValue
public final class ShipQueries
    extends ModelQueries<Ship, ShipFields.Root<Ship>,
        ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<ShipCreate>>>,
        ShipCreate, ShipUpdate> {
  /** The operations on one database. */
  public ShipQueries(Runner runner) {
    super(runner, ShipFields.Root.ROOT, ShipCreate::start, ShipUpdate::new);
  }

  /** The {@link Ship} that a unique field or a compound key names. */
  public One findUnique(Function<? super ShipFields.Root<Ship>, UniqueFilter<Ship>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Ship, ShipFields.Root<Ship>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ShipFields.Root.ROOT);
    }

    /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
    public FindMany<Sailor, SailorFields.Root<Sailor>> sailors() {
      return many(ShipTable.SAILORS, SailorFields.Root.ROOT);
    }

    /**
     * The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}.
     */
    public HarbourQueries.One harbour() {
      return new HarbourQueries.One(along(ShipTable.HARBOUR));
    }
  }
}
