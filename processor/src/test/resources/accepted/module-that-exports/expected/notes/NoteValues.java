package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Note} may give beside what it must.
 *
 * @param <S> the input itself
 */
@GeneratedCode(Note.class)
@NullMarked
public abstract class NoteValues<S extends NoteValues<S>> extends Input {
  NoteValues() {
    super(NoteTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public S id(UUID id) {
    set(NoteTable.ID, id);
    return self();
  }

  /** Takes {@code text} and goes on. */
  record TextStage<N>(NoteValues<?> values, N next) implements NoteCreate.RequiresText<N> {
    @Override
    public N text(String text) {
      values.set(NoteTable.TEXT, text);
      return next;
    }
  }
}
