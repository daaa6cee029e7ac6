package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Radio}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
public final class RadioUpdate extends Input {
  /** No changes yet. */
  public RadioUpdate() {
    super(RadioTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public RadioUpdate id(int id) {
    set(RadioTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Radio, RadioFields.Root<Radio>, Integer, RadioUpdate> id() {
    return new NumberUpdate<>(this, RadioTable.ID, RadioFields.Root.ROOT);
  }

  /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
  public RadioUpdate car(
      Function<UpdateOptionalToOne<Car, CarFields.Root<Car>, CarCreate.RequiresPlate<CarCreate>,
          CarCreate, CarUpdate>, Related<Car>> car) {
    one(RadioTable.CAR, new UpdateOptionalToOne<>(CarFields.Root.ROOT, CarCreate::start,
        CarUpdate::new), car);
    return this;
  }

  /** {@code carId}: unique, the {@code id} of {@code car}, may be null. */
  public RadioUpdate carId(@Nullable Integer carId) {
    set(RadioTable.CAR_ID, carId);
    return this;
  }

  /** Arithmetic on {@code carId}. */
  public NumberUpdate<Radio, RadioFields.Root<Radio>, Integer, RadioUpdate> carId() {
    return new NumberUpdate<>(this, RadioTable.CAR_ID, RadioFields.Root.ROOT);
  }
}
