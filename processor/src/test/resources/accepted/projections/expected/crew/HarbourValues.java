package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Harbour} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
public abstract class HarbourValues<S extends HarbourValues<S>> extends Input {
  HarbourValues() {
    super(HarbourTable.MODEL);
  }

  abstract S self();

  /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
  public S ships(
      Consumer<CreateMany<Ship, ShipFields.Root<Ship>,
          ShipCreate.RequiresId<ShipCreate.RequiresName<ShipCreate.RequiresKind<
          ShipCreate.OfHarbour>>>, ShipCreate.OfHarbour>> ships) {
    many(HarbourTable.SHIPS, new CreateMany<>(ShipFields.Root.ROOT, ShipCreate.OfHarbour::start),
        ships);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(HarbourValues<?> values, N next) implements HarbourCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(HarbourTable.ID, id);
      return next;
    }
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(HarbourValues<?> values, N next) implements HarbourCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(HarbourTable.NAME, name);
      return next;
    }
  }

  /** Takes {@code berths} and goes on. */
  record BerthsStage<N>(HarbourValues<?> values,
      N next) implements HarbourCreate.RequiresBerths<N> {
    @Override
    public N berths(int berths) {
      values.set(HarbourTable.BERTHS, berths);
      return next;
    }
  }
}
