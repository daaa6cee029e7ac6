package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Note} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public abstract class NoteValues<S extends NoteValues<S>> extends Input {
  NoteValues() {
    super(NoteTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(NoteTable.ID, id);
    return self();
  }

  /** {@code level}: may be null. */
  public S level(@Nullable Level level) {
    set(NoteTable.LEVEL, level, NoteTable.LEVEL_CODEC);
    return self();
  }

  /** Takes {@code text} and goes on. */
  record TextStage<N>(NoteValues<?> values, N next) implements NoteCreate.RequiresText<N> {
    @Override
    public N text(String text) {
      values.set(NoteTable.TEXT, text);
      return next;
    }
  }

  /** Takes {@code event} and goes on. */
  record EventStage<N>(NoteValues<?> values, N next) implements NoteCreate.RequiresEvent<N> {
    @Override
    public N event(
        Function<CreateToOne<Event, EventFields.Root<Event>,
            EventCreate.RequiresContact<EventCreate>, EventCreate>, Related<Event>> event) {
      values.one(NoteTable.EVENT, new CreateToOne<>(EventFields.Root.ROOT, EventCreate::start),
          event);
      return next;
    }

    @Override
    public N eventId(int eventId) {
      values.set(NoteTable.EVENT_ID, eventId);
      return next;
    }
  }
}
