package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Sailor} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sailor.class)
@NullMarked
public abstract class SailorValues<S extends SailorValues<S>> extends Input {
  SailorValues() {
    super(SailorTable.MODEL);
  }

  abstract S self();

  /** Takes {@code id} and goes on. */
  record IdStage<N>(SailorValues<?> values, N next) implements SailorCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(SailorTable.ID, id);
      return next;
    }
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(SailorValues<?> values, N next) implements SailorCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(SailorTable.NAME, name);
      return next;
    }
  }

  /** Takes {@code ship} and goes on. */
  record ShipStage<N>(SailorValues<?> values, N next) implements SailorCreate.RequiresShip<N> {
    @Override
    public N ship(
        Function<CreateToOne<Ship, ShipFields.Root<Ship>,
            ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<ShipCreate>>>,
            ShipCreate>, Related<Ship>> ship) {
      values.one(SailorTable.SHIP, new CreateToOne<>(ShipFields.Root.ROOT, ShipCreate::start),
          ship);
      return next;
    }

    @Override
    public N shipId(int shipId) {
      values.set(SailorTable.SHIP_ID, shipId);
      return next;
    }
  }
}
