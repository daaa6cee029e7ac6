package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Note}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public final class NoteCreate extends NoteValues<NoteCreate> {
  private NoteCreate() {}

  /** The first stage of such a record. */
  public static RequiresText<RequiresEvent<NoteCreate>> start() {
    NoteCreate create = new NoteCreate();
    return new NoteValues.TextStage<>(create, new NoteValues.EventStage<>(create, create));
  }

  @Override
  NoteCreate self() {
    return this;
  }

  /** A {@link Note} created under {@code Event.notes}: its {@code event} is known. */
  public static final class OfEvent extends NoteValues<OfEvent> {
    private OfEvent() {}

    /** The first stage of such a record. */
    public static RequiresText<OfEvent> start() {
      OfEvent create = new OfEvent();
      return new NoteValues.TextStage<>(create, create);
    }

    @Override
    OfEvent self() {
      return this;
    }
  }

  /**
   * A {@link Note} that still needs its {@code text}.
   *
   * @param <N> what comes next
   */
  public interface RequiresText<N> {
    /** {@code text}: required. */
    N text(String text);
  }

  /**
   * A {@link Note} that still needs its {@code event}.
   *
   * @param <N> what comes next
   */
  public interface RequiresEvent<N> {
    /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
    N event(
        Function<CreateToOne<Event, EventFields.Root<Event>,
            EventCreate.RequiresContact<EventCreate>, EventCreate>, Related<Event>> event);

    /** {@code eventId}: the {@code id} of {@code event}. */
    N eventId(int eventId);
  }
}
