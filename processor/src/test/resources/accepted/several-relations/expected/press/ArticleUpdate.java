package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Article}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public final class ArticleUpdate extends Input {
  /** No changes yet. */
  public ArticleUpdate() {
    super(ArticleTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public ArticleUpdate id(int id) {
    set(ArticleTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Article, ArticleFields.Root<Article>, Integer, ArticleUpdate> id() {
    return new NumberUpdate<>(this, ArticleTable.ID, ArticleFields.Root.ROOT);
  }

  /** {@code title}: required. */
  public ArticleUpdate title(String title) {
    set(ArticleTable.TITLE, title);
    return this;
  }

  /** Where {@code title} is taken from. */
  public ValueUpdate<Article, ArticleFields.Root<Article>, String, ArticleUpdate> title() {
    return new ValueUpdate<>(this, ArticleTable.TITLE, ArticleFields.Root.ROOT);
  }

  /** The {@code Author} whose {@code id} is this record's {@code authorId}. */
  public ArticleUpdate author(
      Function<UpdateToOne<Author, AuthorFields.Root<Author>,
          AuthorCreate.RequiresName<AuthorCreate>, AuthorCreate, AuthorUpdate>,
          Related<Author>> author) {
    one(ArticleTable.AUTHOR, new UpdateToOne<>(AuthorFields.Root.ROOT, AuthorCreate::start,
        AuthorUpdate::new), author);
    return this;
  }

  /** {@code authorId}: the {@code id} of {@code author}. */
  public ArticleUpdate authorId(int authorId) {
    set(ArticleTable.AUTHOR_ID, authorId);
    return this;
  }

  /** Arithmetic on {@code authorId}. */
  public NumberUpdate<Article, ArticleFields.Root<Article>, Integer, ArticleUpdate> authorId() {
    return new NumberUpdate<>(this, ArticleTable.AUTHOR_ID, ArticleFields.Root.ROOT);
  }

  /** The {@code Author}, if there is one, whose {@code id} is this record's {@code editorId}. */
  public ArticleUpdate editor(
      Function<UpdateOptionalToOne<Author, AuthorFields.Root<Author>,
          AuthorCreate.RequiresName<AuthorCreate>, AuthorCreate, AuthorUpdate>,
          Related<Author>> editor) {
    one(ArticleTable.EDITOR, new UpdateOptionalToOne<>(AuthorFields.Root.ROOT, AuthorCreate::start,
        AuthorUpdate::new), editor);
    return this;
  }

  /** {@code editorId}: the {@code id} of {@code editor}, may be null. */
  public ArticleUpdate editorId(@Nullable Integer editorId) {
    set(ArticleTable.EDITOR_ID, editorId);
    return this;
  }

  /** Arithmetic on {@code editorId}. */
  public NumberUpdate<Article, ArticleFields.Root<Article>, Integer, ArticleUpdate> editorId() {
    return new NumberUpdate<>(this, ArticleTable.EDITOR_ID, ArticleFields.Root.ROOT);
  }
}
