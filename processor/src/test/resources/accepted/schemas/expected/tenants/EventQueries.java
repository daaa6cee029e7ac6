package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Event}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
@CheckReturnValue
public final class EventQueries
    extends ModelQueries<Event, EventFields.Root<Event>, EventCreate.RequiresContact<EventCreate>,
        EventCreate, EventUpdate, EventFields<New<Event>>, EventQueries.WrittenOne> {
  /** The operations on one database. */
  public EventQueries(Runner runner) {
    super(runner, EventFields.Root.ROOT, EventCreate::start, EventUpdate::new, EventFields::new,
        WrittenOne::new);
  }

  /** The {@link Event} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super EventFields.Root<Event>, UniqueFilter<Event>> where) {
    return new One(walk(where));
  }

  /** The first {@link Event} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Event} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
    default ContactQueries.One contact() {
      return new ContactQueries.One(walk().along(EventTable.CONTACT));
    }

    /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
    default FindMany<Note, NoteFields.Root<Note>> notes() {
      return walk().many(EventTable.NOTES, NoteFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Event, EventFields.Root<Event>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EventFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Event, EventFields.Root<Event>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Event, EventFields.Root<Event>, Event> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Event, EventFields.Root<Event>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, EventFields.Root.ROOT);
    }

    /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
    public ContactQueries.WrittenOne contact() {
      return new ContactQueries.WrittenOne(along(EventTable.CONTACT));
    }

    /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
    public WriteRelated<Note, NoteFields.Root<Note>> notes() {
      return many(EventTable.NOTES, NoteFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Event, EventFields.Root<Event>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, EventFields.Root.ROOT);
    }

    /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
    public ContactQueries.WrittenOptional contact() {
      return new ContactQueries.WrittenOptional(along(EventTable.CONTACT));
    }

    /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
    public WriteRelated<Note, NoteFields.Root<Note>> notes() {
      return many(EventTable.NOTES, NoteFields.Root.ROOT);
    }
  }
}
