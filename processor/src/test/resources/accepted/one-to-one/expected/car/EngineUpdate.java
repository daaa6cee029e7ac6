package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Engine}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
public final class EngineUpdate extends Input {
  /** No changes yet. */
  public EngineUpdate() {
    super(EngineTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public EngineUpdate id(int id) {
    set(EngineTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Engine, EngineFields.Root<Engine>, Integer, EngineUpdate> id() {
    return new NumberUpdate<>(this, EngineTable.ID, EngineFields.Root.ROOT);
  }

  /** {@code power}: required. */
  public EngineUpdate power(int power) {
    set(EngineTable.POWER, power);
    return this;
  }

  /** Arithmetic on {@code power}. */
  public NumberUpdate<Engine, EngineFields.Root<Engine>, Integer, EngineUpdate> power() {
    return new NumberUpdate<>(this, EngineTable.POWER, EngineFields.Root.ROOT);
  }

  /** The {@code Car} whose {@code id} is this record's {@code carId}. */
  public EngineUpdate car(
      Function<UpdateToOne<Car, CarFields.Root<Car>, CarCreate.RequiresPlate<CarCreate>, CarCreate,
          CarUpdate>, Related<Car>> car) {
    one(EngineTable.CAR, new UpdateToOne<>(CarFields.Root.ROOT, CarCreate::start, CarUpdate::new),
        car);
    return this;
  }

  /** {@code carId}: unique, the {@code id} of {@code car}. */
  public EngineUpdate carId(int carId) {
    set(EngineTable.CAR_ID, carId);
    return this;
  }

  /** Arithmetic on {@code carId}. */
  public NumberUpdate<Engine, EngineFields.Root<Engine>, Integer, EngineUpdate> carId() {
    return new NumberUpdate<>(this, EngineTable.CAR_ID, EngineFields.Root.ROOT);
  }
}
