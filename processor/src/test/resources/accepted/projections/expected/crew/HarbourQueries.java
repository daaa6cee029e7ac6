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

/** The operations on {@link Harbour}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
@CheckReturnValue
public final class HarbourQueries
    extends ModelQueries<Harbour, HarbourFields.Root<Harbour>,
        HarbourCreate.RequiresId<HarbourCreate.RequiresName<HarbourCreate.RequiresBerths<
        HarbourCreate>>>, HarbourCreate, HarbourUpdate> {
  /** The operations on one database. */
  public HarbourQueries(Runner runner) {
    super(runner, HarbourFields.Root.ROOT, HarbourCreate::start, HarbourUpdate::new);
  }

  /** The {@link Harbour} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super HarbourFields.Root<Harbour>, UniqueFilter<Harbour>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Harbour, HarbourFields.Root<Harbour>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, HarbourFields.Root.ROOT);
    }

    /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
    public FindMany<Ship, ShipFields.Root<Ship>> ships() {
      return many(HarbourTable.SHIPS, ShipFields.Root.ROOT);
    }
  }
}
