package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Event} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
public abstract class EventValues<S extends EventValues<S>> extends Input {
  EventValues() {
    super(EventTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(EventTable.ID, id);
    return self();
  }

  /** {@code level}: {@code INFO} unless given. */
  public S level(Level level) {
    set(EventTable.LEVEL, level, EventTable.LEVEL_CODEC);
    return self();
  }

  /** {@code levels}: empty unless given. */
  public S levels(List<Level> levels) {
    set(EventTable.LEVELS, levels, EventTable.LEVEL_CODEC);
    return self();
  }

  /** {@code levels}: empty unless given. */
  public S levels(Level... levels) {
    return levels(Arrays.asList(levels));
  }

  /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
  public S notes(
      Consumer<CreateMany<Note, NoteFields.Root<Note>, NoteCreate.RequiresText<NoteCreate.OfEvent>,
          NoteCreate.OfEvent>> notes) {
    many(EventTable.NOTES, new CreateMany<>(NoteFields.Root.ROOT, NoteCreate.OfEvent::start),
        notes);
    return self();
  }

  /** Takes {@code contact} and goes on. */
  record ContactStage<N>(EventValues<?> values, N next) implements EventCreate.RequiresContact<N> {
    @Override
    public N contact(
        Function<CreateToOne<Contact, ContactFields.Root<Contact>,
            ContactCreate.RequiresCode<ContactCreate>, ContactCreate>, Related<Contact>> contact) {
      values.one(EventTable.CONTACT, new CreateToOne<>(ContactFields.Root.ROOT,
          ContactCreate::start), contact);
      return next;
    }

    @Override
    public N contactId(int contactId) {
      values.set(EventTable.CONTACT_ID, contactId);
      return next;
    }
  }
}
