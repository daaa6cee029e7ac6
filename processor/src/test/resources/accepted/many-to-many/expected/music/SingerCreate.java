package music;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Singer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Singer.class)
@NullMarked
public final class SingerCreate extends SingerValues<SingerCreate> {
  private SingerCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<SingerCreate> start() {
    SingerCreate create = new SingerCreate();
    return new SingerValues.NameStage<>(create, create);
  }

  @Override
  SingerCreate self() {
    return this;
  }

  /**
   * A {@link Singer} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }
}
