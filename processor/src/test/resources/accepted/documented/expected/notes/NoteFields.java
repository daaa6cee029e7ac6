package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.Inclusion;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.Levels;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
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
  private final Later<One<R>> parent;
  private final IntField<R> parentId;
  private final ToMany<R, Note, Root<In<R>>> answers;

  /** The fields of a scope. */
  public NoteFields(Scope<Note> scope) {
    super(scope);
    this.id = new IntField<>(scope, NoteTable.ID);
    this.text = new StringField<>(scope, NoteTable.TEXT);
    this.parent = new Later<>(() -> new One<>(scope.to(NoteTable.PARENT, NoteTable::read)));
    this.parentId = new IntField<>(scope, NoteTable.PARENT_ID);
    this.answers = new ToMany<>(scope, NoteTable.ANSWERS, NoteTable::read, Root::new);
  }

  /** Given by the writer, never {@code random}. {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** What is said, with $T, $L and {@code {braces} @at} &#42;/ in it. {@code text}: required. */
  public StringField<R> text() {
    return text;
  }

  /**
   * The note that it answers. The {@code Note}, if there is one, whose {@code id} is this
   * record's {@code parentId}.
   */
  public One<R> parent() {
    return parent.get();
  }

  /**
   * The note that it answers. The {@code Note}, if there is one, whose {@code id} is this
   * record's {@code parentId}. With its own, to so many levels.
   */
  public Inclusion<R> parent(int levels) {
    return Levels.of(parent(), levels);
  }

  /**
   * Its {@code id}; see C:&#92;&#92;notes. {@code parentId}: the {@code id} of {@code parent},
   * may be null.
   */
  public IntField<R> parentId() {
    return parentId;
  }

  /**
   * The notes that answer it, which may be as many as people care to write, and then some more.
   * The {@code Note} records whose {@code parentId} is this record's {@code id}.
   */
  public ToMany<R, Note, Root<In<R>>> answers() {
    return answers;
  }

  /**
   * The notes that answer it, which may be as many as people care to write, and then some more.
   * The {@code Note} records whose {@code parentId} is this record's {@code id}. With theirs, to
   * so many levels.
   */
  public ToMany<R, Note, Root<In<R>>> answers(int levels) {
    return Levels.of(answers(), levels);
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

    /** Given by the writer, never {@code random}. {@code id}: the primary key. */
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
