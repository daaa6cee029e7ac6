package taxi;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Driver}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Driver.class)
@NullMarked
public final class DriverCreate extends DriverValues<DriverCreate> {
  private DriverCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresName<DriverCreate>> start() {
    DriverCreate create = new DriverCreate();
    return new DriverValues.IdStage<>(create, new DriverValues.NameStage<>(create, create));
  }

  @Override
  DriverCreate self() {
    return this;
  }

  /**
   * A {@link Driver} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Driver} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }
}
