package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Event}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
public final class EventCreate extends EventValues<EventCreate> {
  private EventCreate() {}

  /** The first stage of such a record. */
  public static RequiresContact<EventCreate> start() {
    EventCreate create = new EventCreate();
    return new EventValues.ContactStage<>(create, create);
  }

  @Override
  EventCreate self() {
    return this;
  }

  /** A {@link Event} created under {@code Contact.events}: its {@code contact} is known. */
  public static final class OfContact extends EventValues<OfContact> {
    private OfContact() {}

    /** The first stage of such a record. */
    public static OfContact start() {
      return new OfContact();
    }

    @Override
    OfContact self() {
      return this;
    }
  }

  /**
   * A {@link Event} that still needs its {@code contact}.
   *
   * @param <N> what comes next
   */
  public interface RequiresContact<N> {
    /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
    N contact(
        Function<CreateToOne<Contact, ContactFields.Root<Contact>,
            ContactCreate.RequiresCode<ContactCreate>, ContactCreate>, Related<Contact>> contact);

    /** {@code contactId}: the {@code id} of {@code contact}. */
    N contactId(int contactId);
  }
}
