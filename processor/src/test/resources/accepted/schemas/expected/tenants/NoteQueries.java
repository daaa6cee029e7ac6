package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
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
        NoteCreate.RequiresText<NoteCreate.RequiresEvent<NoteCreate>>, NoteCreate, NoteUpdate,
        NoteFields<New<Note>>, NoteQueries.WrittenOne> {
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

  /** From one {@link Note} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
    default EventQueries.One event() {
      return new EventQueries.One(walk().along(NoteTable.EVENT));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Note, NoteFields.Root<Note>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, NoteFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Note, NoteFields.Root<Note>, First>
      implements Relations {
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

    /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
    public EventQueries.WrittenOne event() {
      return new EventQueries.WrittenOne(along(NoteTable.EVENT));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Note, NoteFields.Root<Note>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, NoteFields.Root.ROOT);
    }

    /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
    public EventQueries.WrittenOptional event() {
      return new EventQueries.WrittenOptional(along(NoteTable.EVENT));
    }
  }
}
