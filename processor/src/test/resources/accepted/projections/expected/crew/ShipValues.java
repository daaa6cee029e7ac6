package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Ship} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
public abstract class ShipValues<S extends ShipValues<S>> extends Input {
  ShipValues() {
    super(ShipTable.MODEL);
  }

  abstract S self();

  /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
  public S sailors(
      Consumer<CreateMany<Sailor, SailorFields.Root<Sailor>,
          SailorCreate.RequiresId<SailorCreate.RequiresName<SailorCreate.OfShip>>,
          SailorCreate.OfShip>> sailors) {
    many(ShipTable.SAILORS, new CreateMany<>(SailorFields.Root.ROOT, SailorCreate.OfShip::start),
        sailors);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(ShipValues<?> values, N next) implements ShipCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(ShipTable.ID, id);
      return next;
    }
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(ShipValues<?> values, N next) implements ShipCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(ShipTable.NAME, name);
      return next;
    }
  }

  /** Takes {@code kind} and goes on. */
  record KindStage<N>(ShipValues<?> values, N next) implements ShipCreate.RequiresKind<N> {
    @Override
    public N kind(Ship.Kind kind) {
      values.set(ShipTable.KIND, kind, ShipTable.KIND_CODEC);
      return next;
    }
  }
}
