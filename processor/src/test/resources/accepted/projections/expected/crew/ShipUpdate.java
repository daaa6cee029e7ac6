package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Ship}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
public final class ShipUpdate extends Input {
  /** No changes yet. */
  public ShipUpdate() {
    super(ShipTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public ShipUpdate id(int id) {
    set(ShipTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Ship, ShipFields.Root<Ship>, Integer, ShipUpdate> id() {
    return new NumberUpdate<>(this, ShipTable.ID, ShipFields.Root.ROOT);
  }

  /** {@code ship_name}: required. */
  public ShipUpdate name(String name) {
    set(ShipTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Ship, ShipFields.Root<Ship>, String, ShipUpdate> name() {
    return new ValueUpdate<>(this, ShipTable.NAME, ShipFields.Root.ROOT);
  }

  /** {@code kind}: required. */
  public ShipUpdate kind(Ship.Kind kind) {
    set(ShipTable.KIND, kind, ShipTable.KIND_CODEC);
    return this;
  }

  /** Where {@code kind} is taken from. */
  public ValueUpdate<Ship, ShipFields.Root<Ship>, Ship.Kind, ShipUpdate> kind() {
    return new ValueUpdate<>(this, ShipTable.KIND, ShipFields.Root.ROOT);
  }

  /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
  public ShipUpdate sailors(
      Consumer<UpdateToMany<Sailor, SailorFields.Root<Sailor>,
          SailorCreate.RequiresId<SailorCreate.RequiresName<SailorCreate.OfShip>>,
          SailorCreate.OfShip, SailorUpdate>> sailors) {
    many(ShipTable.SAILORS, new UpdateToMany<>(SailorFields.Root.ROOT, SailorCreate.OfShip::start,
        SailorUpdate::new), sailors);
    return this;
  }

  /** The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}. */
  public ShipUpdate harbour(
      Function<UpdateOptionalToOne<Harbour, HarbourFields.Root<Harbour>,
          HarbourCreate.RequiresId<HarbourCreate.RequiresName<HarbourCreate.RequiresBerths<
          HarbourCreate>>>, HarbourCreate, HarbourUpdate>, Related<Harbour>> harbour) {
    one(ShipTable.HARBOUR, new UpdateOptionalToOne<>(HarbourFields.Root.ROOT, HarbourCreate::start,
        HarbourUpdate::new), harbour);
    return this;
  }

  /** {@code harbourId}: the {@code id} of {@code harbour}, may be null. */
  public ShipUpdate harbourId(@Nullable Integer harbourId) {
    set(ShipTable.HARBOUR_ID, harbourId);
    return this;
  }

  /** Arithmetic on {@code harbourId}. */
  public NumberUpdate<Ship, ShipFields.Root<Ship>, Integer, ShipUpdate> harbourId() {
    return new NumberUpdate<>(this, ShipTable.HARBOUR_ID, ShipFields.Root.ROOT);
  }
}
