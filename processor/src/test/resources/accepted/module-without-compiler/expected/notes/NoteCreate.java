package notes;

import io.prisma4j.annotation.GeneratedCode;
import org.jspecify.annotations.NullMarked;

/** A new {@link Note}. */
@GeneratedCode(Note.class)
@NullMarked
public final class NoteCreate extends NoteValues<NoteCreate> {
  private NoteCreate() {}

  /** The first stage of such a record. */
  public static RequiresText<NoteCreate> start() {
    NoteCreate create = new NoteCreate();
    return new NoteValues.TextStage<>(create, create);
  }

  @Override
  NoteCreate self() {
    return this;
  }

  /**
   * A {@link Note} that still needs its {@code text}.
   *
   * @param <N> what comes next
   */
  public interface RequiresText<N> {
    /** {@code text}: required. */
    N text(String text);
  }
}
