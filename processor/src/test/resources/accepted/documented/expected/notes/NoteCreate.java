package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Note}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public final class NoteCreate extends NoteValues<NoteCreate> {
  private NoteCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresText<NoteCreate>> start() {
    NoteCreate create = new NoteCreate();
    return new NoteValues.IdStage<>(create, new NoteValues.TextStage<>(create, create));
  }

  @Override
  NoteCreate self() {
    return this;
  }

  /**
   * The note that it answers. The {@code Note}, if there is one, whose {@code id} is this
   * record's {@code parentId}.
   */
  public NoteCreate parent(
      Function<CreateToOne<Note, NoteFields.Root<Note>, RequiresId<RequiresText<NoteCreate>>,
          NoteCreate>, Related<Note>> parent) {
    one(NoteTable.PARENT, new CreateToOne<>(NoteFields.Root.ROOT, NoteCreate::start), parent);
    return this;
  }

  /**
   * Its {@code id}; see C:&#92;&#92;notes. {@code parentId}: the {@code id} of {@code parent},
   * may be null.
   */
  public NoteCreate parentId(@Nullable Integer parentId) {
    set(NoteTable.PARENT_ID, parentId);
    return this;
  }

  /** A {@link Note} created under {@code Note.answers}: its {@code parent} is known. */
  public static final class OfParent extends NoteValues<OfParent> {
    private OfParent() {}

    /** The first stage of such a record. */
    public static RequiresId<RequiresText<OfParent>> start() {
      OfParent create = new OfParent();
      return new NoteValues.IdStage<>(create, new NoteValues.TextStage<>(create, create));
    }

    @Override
    OfParent self() {
      return this;
    }
  }

  /**
   * A {@link Note} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** Given by the writer, never {@code random}. {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Note} that still needs its {@code text}.
   *
   * @param <N> what comes next
   */
  public interface RequiresText<N> {
    /** What is said, with $T, $L and {@code {braces} @at} &#42;/ in it. {@code text}: required. */
    N text(String text);
  }
}
