package crew;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Harbour}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
public final class HarbourCreate extends HarbourValues<HarbourCreate> {
  private HarbourCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresName<RequiresBerths<HarbourCreate>>> start() {
    HarbourCreate create = new HarbourCreate();
    return new HarbourValues.IdStage<>(create, new HarbourValues.NameStage<>(create,
        new HarbourValues.BerthsStage<>(create, create)));
  }

  @Override
  HarbourCreate self() {
    return this;
  }

  /**
   * A {@link Harbour} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Harbour} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }

  /**
   * A {@link Harbour} that still needs its {@code berths}.
   *
   * @param <N> what comes next
   */
  public interface RequiresBerths<N> {
    /** {@code berths}: required. */
    N berths(int berths);
  }
}
