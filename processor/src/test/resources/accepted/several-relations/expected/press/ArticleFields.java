package press;

import io.prisma4j.annotation.GeneratedCode;
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
 * What a query can say about a {@link Article}: {@code a -> a.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public class ArticleFields<R> extends Fields<R, Article> {
  private final IntField<R> id;
  private final StringField<R> title;
  private final Later<AuthorFields.One<R>> author;
  private final IntField<R> authorId;
  private final Later<AuthorFields.One<R>> editor;
  private final IntField<R> editorId;

  /** The fields of a scope. */
  public ArticleFields(Scope<Article> scope) {
    super(scope);
    this.id = new IntField<>(scope, ArticleTable.ID);
    this.title = new StringField<>(scope, ArticleTable.TITLE);
    this.author = new Later<>(
        () -> new AuthorFields.One<>(scope.to(ArticleTable.AUTHOR, AuthorTable::read)));
    this.authorId = new IntField<>(scope, ArticleTable.AUTHOR_ID);
    this.editor = new Later<>(
        () -> new AuthorFields.One<>(scope.to(ArticleTable.EDITOR, AuthorTable::read)));
    this.editorId = new IntField<>(scope, ArticleTable.EDITOR_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code title}: required. */
  public StringField<R> title() {
    return title;
  }

  /** The {@code Author} whose {@code id} is this record's {@code authorId}. */
  public AuthorFields.One<R> author() {
    return author.get();
  }

  /** {@code authorId}: the {@code id} of {@code author}. */
  public IntField<R> authorId() {
    return authorId;
  }

  /** The {@code Author}, if there is one, whose {@code id} is this record's {@code editorId}. */
  public AuthorFields.One<R> editor() {
    return editor.get();
  }

  /** {@code editorId}: the {@code id} of {@code editor}, may be null. */
  public IntField<R> editorId() {
    return editorId;
  }

  /**
   * The fields of a {@link Article} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ArticleFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Article> ROOT = new Root<>(
        Scope.of(ArticleTable.MODEL, ArticleTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Article> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ArticleTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Article} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ArticleFields<R>
      implements ToOne<R, Article, Root<In<R>>> {
    private final RelatedOne<R, Article, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Article> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Article, Root<In<R>>> related() {
      return related;
    }
  }
}
