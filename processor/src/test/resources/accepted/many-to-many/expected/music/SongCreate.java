package music;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Song}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Song.class)
@NullMarked
public final class SongCreate extends SongValues<SongCreate> {
  private SongCreate() {}

  /** The first stage of such a record. */
  public static RequiresTitle<SongCreate> start() {
    SongCreate create = new SongCreate();
    return new SongValues.TitleStage<>(create, create);
  }

  @Override
  SongCreate self() {
    return this;
  }

  /**
   * A {@link Song} that still needs its {@code title}.
   *
   * @param <N> what comes next
   */
  public interface RequiresTitle<N> {
    /** {@code title}: required. */
    N title(String title);
  }
}
