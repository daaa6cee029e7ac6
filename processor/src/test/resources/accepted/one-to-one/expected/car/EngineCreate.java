package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Engine}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
public final class EngineCreate extends EngineValues<EngineCreate> {
  private EngineCreate() {}

  /** The first stage of such a record. */
  public static RequiresPower<RequiresCar<EngineCreate>> start() {
    EngineCreate create = new EngineCreate();
    return new EngineValues.PowerStage<>(create, new EngineValues.CarStage<>(create, create));
  }

  @Override
  EngineCreate self() {
    return this;
  }

  /** A {@link Engine} created under {@code Car.engine}: its {@code car} is known. */
  public static final class OfCar extends EngineValues<OfCar> {
    private OfCar() {}

    /** The first stage of such a record. */
    public static RequiresPower<OfCar> start() {
      OfCar create = new OfCar();
      return new EngineValues.PowerStage<>(create, create);
    }

    @Override
    OfCar self() {
      return this;
    }
  }

  /**
   * A {@link Engine} that still needs its {@code power}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPower<N> {
    /** {@code power}: required. */
    N power(int power);
  }

  /**
   * A {@link Engine} that still needs its {@code car}.
   *
   * @param <N> what comes next
   */
  public interface RequiresCar<N> {
    /** The {@code Car} whose {@code id} is this record's {@code carId}. */
    N car(
        Function<CreateToOne<Car, CarFields.Root<Car>, CarCreate.RequiresPlate<CarCreate>,
            CarCreate>, Related<Car>> car);

    /** {@code carId}: unique, the {@code id} of {@code car}. */
    N carId(int carId);
  }
}
