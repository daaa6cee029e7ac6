package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Note}. */
@GeneratedCode(Note.class)
@NullMarked
@CheckReturnValue
public final class NoteQueries
    extends ModelQueries<Note, NoteFields.Root<Note>, NoteCreate.RequiresText<NoteCreate>,
        NoteCreate, NoteUpdate, NoteFields<New<Note>>, NoteQueries.WrittenOne> {
  /** The operations on one database. */
  public NoteQueries(Runner runner) {
    super(runner, NoteFields.Root.ROOT, NoteCreate::start, NoteUpdate::new, NoteFields::new,
        WrittenOne::new);
  }

  /** The {@link Note} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super NoteFields.Root<Note>, UniqueFilter<Note>> where) {
    return new One(walk(where));
  }

  /** The first {@link Note} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Note, NoteFields.Root<Note>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, NoteFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Note, NoteFields.Root<Note>, First> {
    /** The query as far as it was said. */
    public First(Draft<Note, NoteFields.Root<Note>, Note> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Note, NoteFields.Root<Note>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, NoteFields.Root.ROOT);
    }
  }
}
