package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Sailor}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sailor.class)
@NullMarked
public final class SailorUpdate extends Input {
  /** No changes yet. */
  public SailorUpdate() {
    super(SailorTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public SailorUpdate id(int id) {
    set(SailorTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Sailor, SailorFields.Root<Sailor>, Integer, SailorUpdate> id() {
    return new NumberUpdate<>(this, SailorTable.ID, SailorFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public SailorUpdate name(String name) {
    set(SailorTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Sailor, SailorFields.Root<Sailor>, String, SailorUpdate> name() {
    return new ValueUpdate<>(this, SailorTable.NAME, SailorFields.Root.ROOT);
  }

  /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
  public SailorUpdate ship(
      Function<UpdateToOne<Ship, ShipFields.Root<Ship>,
          ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<ShipCreate>>>,
          ShipCreate, ShipUpdate>, Related<Ship>> ship) {
    one(SailorTable.SHIP, new UpdateToOne<>(ShipFields.Root.ROOT, ShipCreate::start,
        ShipUpdate::new), ship);
    return this;
  }

  /** {@code shipId}: the {@code id} of {@code ship}. */
  public SailorUpdate shipId(int shipId) {
    set(SailorTable.SHIP_ID, shipId);
    return this;
  }

  /** Arithmetic on {@code shipId}. */
  public NumberUpdate<Sailor, SailorFields.Root<Sailor>, Integer, SailorUpdate> shipId() {
    return new NumberUpdate<>(this, SailorTable.SHIP_ID, SailorFields.Root.ROOT);
  }
}
