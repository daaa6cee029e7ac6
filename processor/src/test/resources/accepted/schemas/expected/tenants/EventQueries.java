package tenants;

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

/** The operations on {@link Event}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
@CheckReturnValue
public final class EventQueries
    extends ModelQueries<Event, EventFields.Root<Event>, EventCreate.RequiresContact<EventCreate>,
        EventCreate, EventUpdate> {
  /** The operations on one database. */
  public EventQueries(Runner runner) {
    super(runner, EventFields.Root.ROOT, EventCreate::start, EventUpdate::new);
  }

  /** The {@link Event} that a unique field or a compound key names. */
  public One findUnique(Function<? super EventFields.Root<Event>, UniqueFilter<Event>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Event, EventFields.Root<Event>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EventFields.Root.ROOT);
    }

    /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
    public ContactQueries.One contact() {
      return new ContactQueries.One(along(EventTable.CONTACT));
    }

    /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
    public FindMany<Note, NoteFields.Root<Note>> notes() {
      return many(EventTable.NOTES, NoteFields.Root.ROOT);
    }
  }
}
