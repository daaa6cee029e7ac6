package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Note}: {@code n -> n.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public class NoteFields<R> extends Fields<R, Note> {
  private final IntField<R> id;
  private final StringField<R> text;
  private final EnumField<R, Level> level;
  private final Later<EventFields.One<R>> event;
  private final IntField<R> eventId;

  /** The fields of a scope. */
  public NoteFields(Scope<Note> scope) {
    super(scope);
    this.id = new IntField<>(scope, NoteTable.ID);
    this.text = new StringField<>(scope, NoteTable.TEXT);
    this.level = new EnumField<>(scope, NoteTable.LEVEL, NoteTable.LEVEL_CODEC);
    this.event = new Later<>(
        () -> new EventFields.One<>(scope.to(NoteTable.EVENT, EventTable::read)));
    this.eventId = new IntField<>(scope, NoteTable.EVENT_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code text}: required. */
  public StringField<R> text() {
    return text;
  }

  /** {@code level}: may be null. */
  public EnumField<R, Level> level() {
    return level;
  }

  /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
  public EventFields.One<R> event() {
    return event.get();
  }

  /** {@code eventId}: the {@code id} of {@code event}. */
  public IntField<R> eventId() {
    return eventId;
  }

  /**
   * The fields of a {@link Note} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends NoteFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Note> ROOT = new Root<>(Scope.of(NoteTable.MODEL, NoteTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Note> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, NoteTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Note} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends NoteFields<R> implements ToOne<R, Note, Root<In<R>>> {
    private final RelatedOne<R, Note, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Note> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Note, Root<In<R>>> related() {
      return related;
    }
  }
}
