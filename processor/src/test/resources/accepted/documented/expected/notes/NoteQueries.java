package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Note}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
@CheckReturnValue
public final class NoteQueries
    extends ModelQueries<Note, NoteFields.Root<Note>,
        NoteCreate.RequiresId<NoteCreate.RequiresText<NoteCreate>>, NoteCreate, NoteUpdate> {
  /** The operations on one database. */
  public NoteQueries(Runner runner) {
    super(runner, NoteFields.Root.ROOT, NoteCreate::start, NoteUpdate::new);
  }

  /** The {@link Note} that a unique field or a compound key names. */
  public One findUnique(Function<? super NoteFields.Root<Note>, UniqueFilter<Note>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Note, NoteFields.Root<Note>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, NoteFields.Root.ROOT);
    }

    /**
     * The note that it answers. The {@code Note}, if there is one, whose {@code id} is this
     * record's {@code parentId}.
     */
    public One parent() {
      return new One(along(NoteTable.PARENT));
    }

    /**
     * The notes that answer it, which may be as many as people care to write, and then some more.
     * The {@code Note} records whose {@code parentId} is this record's {@code id}.
     */
    public FindMany<Note, NoteFields.Root<Note>> answers() {
      return many(NoteTable.ANSWERS, NoteFields.Root.ROOT);
    }
  }
}
