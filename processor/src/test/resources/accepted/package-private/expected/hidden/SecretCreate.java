package hidden;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Secret}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Secret.class)
@NullMarked
final class SecretCreate extends SecretValues<SecretCreate> {
  private SecretCreate() {}

  /** The first stage of such a record. */
  public static RequiresText<SecretCreate> start() {
    SecretCreate create = new SecretCreate();
    return new SecretValues.TextStage<>(create, create);
  }

  @Override
  SecretCreate self() {
    return this;
  }

  /**
   * A {@link Secret} that still needs its {@code text}.
   *
   * @param <N> what comes next
   */
  public interface RequiresText<N> {
    /** {@code text}: required. */
    N text(String text);
  }
}
