package log;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.query.UniqueStringField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Entry}: {@code e -> e.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Entry.class)
@NullMarked
public class EntryFields<R> extends Fields<R, Entry> {
  private final IntField<R> id;
  private final StringField<R> text;
  private final IntField<R> level;
  private final EnumField<R, Entry.Level> kind;
  private final StringField<R> trace;
  private final ValueField<R, Instant> seen;

  /** The fields of a scope. */
  public EntryFields(Scope<Entry> scope) {
    super(scope);
    this.id = new IntField<>(scope, EntryTable.ID);
    this.text = new StringField<>(scope, EntryTable.TEXT);
    this.level = new IntField<>(scope, EntryTable.LEVEL);
    this.kind = new EnumField<>(scope, EntryTable.KIND, EntryTable.LEVEL_CODEC);
    this.trace = new StringField<>(scope, EntryTable.TRACE);
    this.seen = new ValueField<>(
        scope, EntryTable.SEEN, ResultRow::getInstant, ResultRow::getNullableInstant);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code text}: may be null. */
  public StringField<R> text() {
    return text;
  }

  /** {@code level}: may be null. */
  public IntField<R> level() {
    return level;
  }

  /** {@code kind}: may be null. */
  public EnumField<R, Entry.Level> kind() {
    return kind;
  }

  /** {@code trace}: unique, may be null. */
  public StringField<R> trace() {
    return trace;
  }

  /** {@code seen}: may be null. */
  public ValueField<R, Instant> seen() {
    return seen;
  }

  /**
   * The fields of a {@link Entry} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends EntryFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Entry> ROOT = new Root<>(Scope.of(EntryTable.MODEL, EntryTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> trace;

    /** The fields of a scope. */
    public Root(Scope<Entry> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, EntryTable.ID);
      this.trace = new UniqueStringField<>(scope, EntryTable.TRACE);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code trace}: unique, may be null. */
    @Override
    public UniqueStringField<R> trace() {
      return trace;
    }
  }

  /**
   * The fields of a {@link Entry} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends EntryFields<R> implements ToOne<R, Entry, Root<In<R>>> {
    private final RelatedOne<R, Entry, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Entry> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Entry, Root<In<R>>> related() {
      return related;
    }
  }
}
