package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.ListUpdate;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Event}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
public final class EventUpdate extends Input {
  /** No changes yet. */
  public EventUpdate() {
    super(EventTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public EventUpdate id(int id) {
    set(EventTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Event, EventFields.Root<Event>, Integer, EventUpdate> id() {
    return new NumberUpdate<>(this, EventTable.ID, EventFields.Root.ROOT);
  }

  /** {@code level}: {@code INFO} unless given. */
  public EventUpdate level(Level level) {
    set(EventTable.LEVEL, level, EventTable.LEVEL_CODEC);
    return this;
  }

  /** Where {@code level} is taken from. */
  public ValueUpdate<Event, EventFields.Root<Event>, Level, EventUpdate> level() {
    return new ValueUpdate<>(this, EventTable.LEVEL, EventFields.Root.ROOT);
  }

  /** {@code levels}: empty unless given. */
  public EventUpdate levels(List<Level> levels) {
    set(EventTable.LEVELS, levels, EventTable.LEVEL_CODEC);
    return this;
  }

  /** {@code levels}: empty unless given. */
  public EventUpdate levels(Level... levels) {
    return levels(Arrays.asList(levels));
  }

  /** Changes to the list in {@code levels}. */
  public ListUpdate<Event, EventFields.Root<Event>, Level, EventUpdate> levels() {
    return new ListUpdate<>(this, EventTable.LEVELS, EventFields.Root.ROOT,
        EventTable.LEVEL_CODEC::label);
  }

  /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
  public EventUpdate contact(
      Function<UpdateToOne<Contact, ContactFields.Root<Contact>,
          ContactCreate.RequiresCode<ContactCreate>, ContactCreate, ContactUpdate>,
          Related<Contact>> contact) {
    one(EventTable.CONTACT, new UpdateToOne<>(ContactFields.Root.ROOT, ContactCreate::start,
        ContactUpdate::new), contact);
    return this;
  }

  /** {@code contactId}: the {@code id} of {@code contact}. */
  public EventUpdate contactId(int contactId) {
    set(EventTable.CONTACT_ID, contactId);
    return this;
  }

  /** Arithmetic on {@code contactId}. */
  public NumberUpdate<Event, EventFields.Root<Event>, Integer, EventUpdate> contactId() {
    return new NumberUpdate<>(this, EventTable.CONTACT_ID, EventFields.Root.ROOT);
  }

  /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
  public EventUpdate notes(
      Consumer<UpdateToMany<Note, NoteFields.Root<Note>,
          NoteCreate.RequiresText<NoteCreate.OfEvent>, NoteCreate.OfEvent, NoteUpdate>> notes) {
    many(EventTable.NOTES, new UpdateToMany<>(NoteFields.Root.ROOT, NoteCreate.OfEvent::start,
        NoteUpdate::new), notes);
    return this;
  }
}
