package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
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
        NoteCreate.RequiresText<NoteCreate.RequiresEvent<NoteCreate>>, NoteCreate, NoteUpdate> {
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

    /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
    public EventQueries.One event() {
      return new EventQueries.One(along(NoteTable.EVENT));
    }
  }
}
