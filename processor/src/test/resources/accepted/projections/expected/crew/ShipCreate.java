package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Ship}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
public final class ShipCreate extends ShipValues<ShipCreate> {
  private ShipCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresName<RequiresKind<ShipCreate>>> start() {
    ShipCreate create = new ShipCreate();
    return new ShipValues.IdStage<>(create, new ShipValues.NameStage<>(create,
        new ShipValues.KindStage<>(create, create)));
  }

  @Override
  ShipCreate self() {
    return this;
  }

  /** The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}. */
  public ShipCreate harbour(
      Function<CreateToOne<Harbour, HarbourFields.Root<Harbour>,
          HarbourCreate.RequiresId<HarbourCreate.RequiresName<HarbourCreate.RequiresBerths<
          HarbourCreate>>>, HarbourCreate>, Related<Harbour>> harbour) {
    one(ShipTable.HARBOUR, new CreateToOne<>(HarbourFields.Root.ROOT, HarbourCreate::start),
        harbour);
    return this;
  }

  /** {@code harbourId}: the {@code id} of {@code harbour}, may be null. */
  public ShipCreate harbourId(@Nullable Integer harbourId) {
    set(ShipTable.HARBOUR_ID, harbourId);
    return this;
  }

  /** A {@link Ship} created under {@code Harbour.ships}: its {@code harbour} is known. */
  public static final class OfHarbour extends ShipValues<OfHarbour> {
    private OfHarbour() {}

    /** The first stage of such a record. */
    public static RequiresId<RequiresName<RequiresKind<OfHarbour>>> start() {
      OfHarbour create = new OfHarbour();
      return new ShipValues.IdStage<>(create, new ShipValues.NameStage<>(create,
          new ShipValues.KindStage<>(create, create)));
    }

    @Override
    OfHarbour self() {
      return this;
    }
  }

  /**
   * A {@link Ship} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Ship} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code ship_name}: required. */
    N name(String name);
  }

  /**
   * A {@link Ship} that still needs its {@code kind}.
   *
   * @param <N> what comes next
   */
  public interface RequiresKind<N> {
    /** {@code kind}: required. */
    N kind(Ship.Kind kind);
  }
}
