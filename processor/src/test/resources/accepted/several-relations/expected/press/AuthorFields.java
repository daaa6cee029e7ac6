package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Author}: {@code a -> a.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Author.class)
@NullMarked
public class AuthorFields<R> extends Fields<R, Author> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final ToMany<R, Article, ArticleFields.Root<In<R>>> written;
  private final ToMany<R, Article, ArticleFields.Root<In<R>>> edited;

  /** The fields of a scope. */
  public AuthorFields(Scope<Author> scope) {
    super(scope);
    this.id = new IntField<>(scope, AuthorTable.ID);
    this.name = new StringField<>(scope, AuthorTable.NAME);
    this.written = new ToMany<>(
        scope, AuthorTable.WRITTEN, ArticleTable::read, ArticleFields.Root::new);
    this.edited = new ToMany<>(
        scope, AuthorTable.EDITED, ArticleTable::read, ArticleFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
  public ToMany<R, Article, ArticleFields.Root<In<R>>> written() {
    return written;
  }

  /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
  public ToMany<R, Article, ArticleFields.Root<In<R>>> edited() {
    return edited;
  }

  /**
   * The fields of a {@link Author} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends AuthorFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Author> ROOT = new Root<>(
        Scope.of(AuthorTable.MODEL, AuthorTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Author> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, AuthorTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Author} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends AuthorFields<R>
      implements ToOne<R, Author, Root<In<R>>> {
    private final RelatedOne<R, Author, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Author> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Author, Root<In<R>>> related() {
      return related;
    }
  }
}
