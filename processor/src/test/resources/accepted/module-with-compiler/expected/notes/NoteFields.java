package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueValueField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.util.UUID;
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
  private final ValueField<R, UUID> id;
  private final StringField<R> text;

  /** The fields of a scope. */
  public NoteFields(Scope<Note> scope) {
    super(scope);
    this.id = new ValueField<>(scope, NoteTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.text = new StringField<>(scope, NoteTable.TEXT);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public ValueField<R, UUID> id() {
    return id;
  }

  /** {@code text}: required. */
  public StringField<R> text() {
    return text;
  }

  /**
   * The fields of a {@link Note} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends NoteFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Note> ROOT = new Root<>(Scope.of(NoteTable.MODEL, NoteTable::read));

    private final UniqueValueField<R, UUID> id;

    /** The fields of a scope. */
    public Root(Scope<Note> scope) {
      super(scope);
      this.id = new UniqueValueField<>(
          scope, NoteTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    }

    /** {@code id}: the primary key, a UUID that begins with the time unless given. */
    @Override
    public UniqueValueField<R, UUID> id() {
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
