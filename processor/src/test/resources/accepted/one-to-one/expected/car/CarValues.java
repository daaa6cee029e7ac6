package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Car} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Car.class)
@NullMarked
public abstract class CarValues<S extends CarValues<S>> extends Input {
  CarValues() {
    super(CarTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(CarTable.ID, id);
    return self();
  }

  /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
  public S engine(
      Function<CreateToOne<Engine, EngineFields.Root<Engine>,
          EngineCreate.RequiresPower<EngineCreate.OfCar>, EngineCreate.OfCar>,
          Related<Engine>> engine) {
    one(CarTable.ENGINE, new CreateToOne<>(EngineFields.Root.ROOT, EngineCreate.OfCar::start),
        engine);
    return self();
  }

  /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
  public S radio(
      Function<CreateToOne<Radio, RadioFields.Root<Radio>, RadioCreate.OfCar, RadioCreate.OfCar>,
          Related<Radio>> radio) {
    one(CarTable.RADIO, new CreateToOne<>(RadioFields.Root.ROOT, RadioCreate.OfCar::start), radio);
    return self();
  }

  /** Takes {@code plate} and goes on. */
  record PlateStage<N>(CarValues<?> values, N next) implements CarCreate.RequiresPlate<N> {
    @Override
    public N plate(String plate) {
      values.set(CarTable.PLATE, plate);
      return next;
    }
  }
}
