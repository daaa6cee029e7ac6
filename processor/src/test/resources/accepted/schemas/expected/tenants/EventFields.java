package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.ListField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Event}: {@code e -> e.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
public class EventFields<R> extends Fields<R, Event> {
  private final IntField<R> id;
  private final EnumField<R, Level> level;
  private final ListField<R, Level> levels;
  private final Later<ContactFields.One<R>> contact;
  private final IntField<R> contactId;
  private final ToMany<R, Note, NoteFields.Root<In<R>>> notes;

  /** The fields of a scope. */
  public EventFields(Scope<Event> scope) {
    super(scope);
    this.id = new IntField<>(scope, EventTable.ID);
    this.level = new EnumField<>(scope, EventTable.LEVEL, EventTable.LEVEL_CODEC);
    this.levels = new ListField<>(
        scope, EventTable.LEVELS, EventTable.LEVEL_CODEC::read, EventTable.LEVEL_CODEC::label);
    this.contact = new Later<>(
        () -> new ContactFields.One<>(scope.to(EventTable.CONTACT, ContactTable::read)));
    this.contactId = new IntField<>(scope, EventTable.CONTACT_ID);
    this.notes = new ToMany<>(scope, EventTable.NOTES, NoteTable::read, NoteFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code level}: {@code INFO} unless given. */
  public EnumField<R, Level> level() {
    return level;
  }

  /** {@code levels}: empty unless given. */
  public ListField<R, Level> levels() {
    return levels;
  }

  /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
  public ContactFields.One<R> contact() {
    return contact.get();
  }

  /** {@code contactId}: the {@code id} of {@code contact}. */
  public IntField<R> contactId() {
    return contactId;
  }

  /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
  public ToMany<R, Note, NoteFields.Root<In<R>>> notes() {
    return notes;
  }

  /**
   * The fields of a {@link Event} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends EventFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Event> ROOT = new Root<>(Scope.of(EventTable.MODEL, EventTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Event> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, EventTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Event} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends EventFields<R> implements ToOne<R, Event, Root<In<R>>> {
    private final RelatedOne<R, Event, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Event> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Event, Root<In<R>>> related() {
      return related;
    }
  }
}
