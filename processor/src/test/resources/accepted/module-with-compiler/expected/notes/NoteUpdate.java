package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.ValueUpdate;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Note}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public final class NoteUpdate extends Input {
  /** No changes yet. */
  public NoteUpdate() {
    super(NoteTable.MODEL);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public NoteUpdate id(UUID id) {
    set(NoteTable.ID, id);
    return this;
  }

  /** Where {@code id} is taken from. */
  public ValueUpdate<Note, NoteFields.Root<Note>, UUID, NoteUpdate> id() {
    return new ValueUpdate<>(this, NoteTable.ID, NoteFields.Root.ROOT);
  }

  /** {@code text}: required. */
  public NoteUpdate text(String text) {
    set(NoteTable.TEXT, text);
    return this;
  }

  /** Where {@code text} is taken from. */
  public ValueUpdate<Note, NoteFields.Root<Note>, String, NoteUpdate> text() {
    return new ValueUpdate<>(this, NoteTable.TEXT, NoteFields.Root.ROOT);
  }
}
