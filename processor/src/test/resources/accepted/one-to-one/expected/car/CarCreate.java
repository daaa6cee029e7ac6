package car;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Car}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Car.class)
@NullMarked
public final class CarCreate extends CarValues<CarCreate> {
  private CarCreate() {}

  /** The first stage of such a record. */
  public static RequiresPlate<CarCreate> start() {
    CarCreate create = new CarCreate();
    return new CarValues.PlateStage<>(create, create);
  }

  @Override
  CarCreate self() {
    return this;
  }

  /**
   * A {@link Car} that still needs its {@code plate}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPlate<N> {
    /** {@code plate}: unique. */
    N plate(String plate);
  }
}
