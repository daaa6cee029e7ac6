package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Harbour}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
public final class HarbourUpdate extends Input {
  /** No changes yet. */
  public HarbourUpdate() {
    super(HarbourTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public HarbourUpdate id(int id) {
    set(HarbourTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Harbour, HarbourFields.Root<Harbour>, Integer, HarbourUpdate> id() {
    return new NumberUpdate<>(this, HarbourTable.ID, HarbourFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public HarbourUpdate name(String name) {
    set(HarbourTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Harbour, HarbourFields.Root<Harbour>, String, HarbourUpdate> name() {
    return new ValueUpdate<>(this, HarbourTable.NAME, HarbourFields.Root.ROOT);
  }

  /** {@code berths}: required. */
  public HarbourUpdate berths(int berths) {
    set(HarbourTable.BERTHS, berths);
    return this;
  }

  /** Arithmetic on {@code berths}. */
  public NumberUpdate<Harbour, HarbourFields.Root<Harbour>, Integer, HarbourUpdate> berths() {
    return new NumberUpdate<>(this, HarbourTable.BERTHS, HarbourFields.Root.ROOT);
  }

  /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
  public HarbourUpdate ships(
      Consumer<UpdateToMany<Ship, ShipFields.Root<Ship>,
          ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<
          ShipCreate.OfHarbour>>>, ShipCreate.OfHarbour, ShipUpdate>> ships) {
    many(HarbourTable.SHIPS, new UpdateToMany<>(ShipFields.Root.ROOT, ShipCreate.OfHarbour::start,
        ShipUpdate::new), ships);
    return this;
  }
}
