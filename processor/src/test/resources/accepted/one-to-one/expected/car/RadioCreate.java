package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Radio}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
public final class RadioCreate extends RadioValues<RadioCreate> {
  private RadioCreate() {}

  /** The first stage of such a record. */
  public static RadioCreate start() {
    return new RadioCreate();
  }

  @Override
  RadioCreate self() {
    return this;
  }

  /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
  public RadioCreate car(
      Function<CreateToOne<Car, CarFields.Root<Car>, CarCreate.RequiresPlate<CarCreate>, CarCreate>,
          Related<Car>> car) {
    one(RadioTable.CAR, new CreateToOne<>(CarFields.Root.ROOT, CarCreate::start), car);
    return this;
  }

  /** {@code carId}: unique, the {@code id} of {@code car}, may be null. */
  public RadioCreate carId(@Nullable Integer carId) {
    set(RadioTable.CAR_ID, carId);
    return this;
  }

  /** A {@link Radio} created under {@code Car.radio}: its {@code car} is known. */
  public static final class OfCar extends RadioValues<OfCar> {
    private OfCar() {}

    /** The first stage of such a record. */
    public static OfCar start() {
      return new OfCar();
    }

    @Override
    OfCar self() {
      return this;
    }
  }
}
