package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Engine} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
public abstract class EngineValues<S extends EngineValues<S>> extends Input {
  EngineValues() {
    super(EngineTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(EngineTable.ID, id);
    return self();
  }

  /** Takes {@code power} and goes on. */
  record PowerStage<N>(EngineValues<?> values, N next) implements EngineCreate.RequiresPower<N> {
    @Override
    public N power(int power) {
      values.set(EngineTable.POWER, power);
      return next;
    }
  }

  /** Takes {@code car} and goes on. */
  record CarStage<N>(EngineValues<?> values, N next) implements EngineCreate.RequiresCar<N> {
    @Override
    public N car(
        Function<CreateToOne<Car, CarFields.Root<Car>, CarCreate.RequiresPlate<CarCreate>,
            CarCreate>, Related<Car>> car) {
      values.one(EngineTable.CAR, new CreateToOne<>(CarFields.Root.ROOT, CarCreate::start), car);
      return next;
    }

    @Override
    public N carId(int carId) {
      values.set(EngineTable.CAR_ID, carId);
      return next;
    }
  }
}
