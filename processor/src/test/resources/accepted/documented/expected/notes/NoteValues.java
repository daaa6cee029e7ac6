package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Note} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public abstract class NoteValues<S extends NoteValues<S>> extends Input {
  NoteValues() {
    super(NoteTable.MODEL);
  }

  abstract S self();

  /**
   * The notes that answer it, which may be as many as people care to write, and then some more.
   * The {@code Note} records whose {@code parentId} is this record's {@code id}.
   */
  public S answers(
      Consumer<CreateMany<Note, NoteFields.Root<Note>,
          NoteCreate.RequiresId<NoteCreate.RequiresText<NoteCreate.OfParent>>,
          NoteCreate.OfParent>> answers) {
    many(NoteTable.ANSWERS, new CreateMany<>(NoteFields.Root.ROOT, NoteCreate.OfParent::start),
        answers);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(NoteValues<?> values, N next) implements NoteCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(NoteTable.ID, id);
      return next;
    }
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
