package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
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

  /** {@code id}: the primary key, numbered by the database. */
  public NoteUpdate id(int id) {
    set(NoteTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Note, NoteFields.Root<Note>, Integer, NoteUpdate> id() {
    return new NumberUpdate<>(this, NoteTable.ID, NoteFields.Root.ROOT);
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

  /** {@code level}: may be null. */
  public NoteUpdate level(@Nullable Level level) {
    set(NoteTable.LEVEL, level, NoteTable.LEVEL_CODEC);
    return this;
  }

  /** Where {@code level} is taken from. */
  public ValueUpdate<Note, NoteFields.Root<Note>, Level, NoteUpdate> level() {
    return new ValueUpdate<>(this, NoteTable.LEVEL, NoteFields.Root.ROOT);
  }

  /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
  public NoteUpdate event(
      Function<UpdateToOne<Event, EventFields.Root<Event>, EventCreate.RequiresContact<EventCreate>,
          EventCreate, EventUpdate>, Related<Event>> event) {
    one(NoteTable.EVENT, new UpdateToOne<>(EventFields.Root.ROOT, EventCreate::start,
        EventUpdate::new), event);
    return this;
  }

  /** {@code eventId}: the {@code id} of {@code event}. */
  public NoteUpdate eventId(int eventId) {
    set(NoteTable.EVENT_ID, eventId);
    return this;
  }

  /** Arithmetic on {@code eventId}. */
  public NumberUpdate<Note, NoteFields.Root<Note>, Integer, NoteUpdate> eventId() {
    return new NumberUpdate<>(this, NoteTable.EVENT_ID, NoteFields.Root.ROOT);
  }
}
