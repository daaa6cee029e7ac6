package school;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Pupil}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
public final class PupilCreate extends PupilValues<PupilCreate> {
  private PupilCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<PupilCreate> start() {
    PupilCreate create = new PupilCreate();
    return new PupilValues.NameStage<>(create, create);
  }

  @Override
  PupilCreate self() {
    return this;
  }

  /**
   * A {@link Pupil} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }
}
