package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Sailor}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sailor.class)
@NullMarked
public final class SailorCreate extends SailorValues<SailorCreate> {
  private SailorCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresName<RequiresShip<SailorCreate>>> start() {
    SailorCreate create = new SailorCreate();
    return new SailorValues.IdStage<>(create, new SailorValues.NameStage<>(create,
        new SailorValues.ShipStage<>(create, create)));
  }

  @Override
  SailorCreate self() {
    return this;
  }

  /** A {@link Sailor} created under {@code Ship.sailors}: its {@code ship} is known. */
  public static final class OfShip extends SailorValues<OfShip> {
    private OfShip() {}

    /** The first stage of such a record. */
    public static RequiresId<RequiresName<OfShip>> start() {
      OfShip create = new OfShip();
      return new SailorValues.IdStage<>(create, new SailorValues.NameStage<>(create, create));
    }

    @Override
    OfShip self() {
      return this;
    }
  }

  /**
   * A {@link Sailor} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Sailor} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }

  /**
   * A {@link Sailor} that still needs its {@code ship}.
   *
   * @param <N> what comes next
   */
  public interface RequiresShip<N> {
    /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
    N ship(
        Function<CreateToOne<Ship, ShipFields.Root<Ship>,
            ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<ShipCreate>>>,
            ShipCreate>, Related<Ship>> ship);

    /** {@code shipId}: the {@code id} of {@code ship}. */
    N shipId(int shipId);
  }
}
