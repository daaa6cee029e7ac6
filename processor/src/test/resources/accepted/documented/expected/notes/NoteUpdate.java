package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Note}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public final class NoteUpdate extends Input {
  /** No changes yet. */
  public NoteUpdate() {
    super(NoteTable.MODEL);
  }

  /** Given by the writer, never {@code random}. {@code id}: the primary key. */
  public NoteUpdate id(int id) {
    set(NoteTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Note, NoteFields.Root<Note>, Integer, NoteUpdate> id() {
    return new NumberUpdate<>(this, NoteTable.ID, NoteFields.Root.ROOT);
  }

  /** What is said, with $T, $L and {@code {braces} @at} &#42;/ in it. {@code text}: required. */
  public NoteUpdate text(String text) {
    set(NoteTable.TEXT, text);
    return this;
  }

  /** Where {@code text} is taken from. */
  public ValueUpdate<Note, NoteFields.Root<Note>, String, NoteUpdate> text() {
    return new ValueUpdate<>(this, NoteTable.TEXT, NoteFields.Root.ROOT);
  }

  /**
   * The note that it answers. The {@code Note}, if there is one, whose {@code id} is this
   * record's {@code parentId}.
   */
  public NoteUpdate parent(
      Function<UpdateOptionalToOne<Note, NoteFields.Root<Note>,
          NoteCreate.RequiresId<NoteCreate.RequiresText<NoteCreate>>, NoteCreate, NoteUpdate>,
          Related<Note>> parent) {
    one(NoteTable.PARENT, new UpdateOptionalToOne<>(NoteFields.Root.ROOT, NoteCreate::start,
        NoteUpdate::new), parent);
    return this;
  }

  /**
   * Its {@code id}; see C:&#92;&#92;notes. {@code parentId}: the {@code id} of {@code parent},
   * may be null.
   */
  public NoteUpdate parentId(@Nullable Integer parentId) {
    set(NoteTable.PARENT_ID, parentId);
    return this;
  }

  /** Arithmetic on {@code parentId}. */
  public NumberUpdate<Note, NoteFields.Root<Note>, Integer, NoteUpdate> parentId() {
    return new NumberUpdate<>(this, NoteTable.PARENT_ID, NoteFields.Root.ROOT);
  }

  /**
   * The notes that answer it, which may be as many as people care to write, and then some more.
   * The {@code Note} records whose {@code parentId} is this record's {@code id}.
   */
  public NoteUpdate answers(
      Consumer<UpdateToMany<Note, NoteFields.Root<Note>,
          NoteCreate.RequiresId<NoteCreate.RequiresText<NoteCreate.OfParent>>, NoteCreate.OfParent,
          NoteUpdate>> answers) {
    many(NoteTable.ANSWERS, new UpdateToMany<>(NoteFields.Root.ROOT, NoteCreate.OfParent::start,
        NoteUpdate::new), answers);
    return this;
  }
}
