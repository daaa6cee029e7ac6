package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Car}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Car.class)
@NullMarked
public final class CarUpdate extends Input {
  /** No changes yet. */
  public CarUpdate() {
    super(CarTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public CarUpdate id(int id) {
    set(CarTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Car, CarFields.Root<Car>, Integer, CarUpdate> id() {
    return new NumberUpdate<>(this, CarTable.ID, CarFields.Root.ROOT);
  }

  /** {@code plate}: unique. */
  public CarUpdate plate(String plate) {
    set(CarTable.PLATE, plate);
    return this;
  }

  /** Where {@code plate} is taken from. */
  public ValueUpdate<Car, CarFields.Root<Car>, String, CarUpdate> plate() {
    return new ValueUpdate<>(this, CarTable.PLATE, CarFields.Root.ROOT);
  }

  /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
  public CarUpdate engine(
      Function<UpdateOptionalToOne<Engine, EngineFields.Root<Engine>,
          EngineCreate.RequiresPower<EngineCreate.OfCar>, EngineCreate.OfCar, EngineUpdate>,
          Related<Engine>> engine) {
    one(CarTable.ENGINE, new UpdateOptionalToOne<>(EngineFields.Root.ROOT,
        EngineCreate.OfCar::start, EngineUpdate::new), engine);
    return this;
  }

  /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
  public CarUpdate radio(
      Function<UpdateOptionalToOne<Radio, RadioFields.Root<Radio>, RadioCreate.OfCar,
          RadioCreate.OfCar, RadioUpdate>, Related<Radio>> radio) {
    one(CarTable.RADIO, new UpdateOptionalToOne<>(RadioFields.Root.ROOT, RadioCreate.OfCar::start,
        RadioUpdate::new), radio);
    return this;
  }
}
