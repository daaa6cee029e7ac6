package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Author}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Author.class)
@NullMarked
public final class AuthorUpdate extends Input {
  /** No changes yet. */
  public AuthorUpdate() {
    super(AuthorTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public AuthorUpdate id(int id) {
    set(AuthorTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Author, AuthorFields.Root<Author>, Integer, AuthorUpdate> id() {
    return new NumberUpdate<>(this, AuthorTable.ID, AuthorFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public AuthorUpdate name(String name) {
    set(AuthorTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Author, AuthorFields.Root<Author>, String, AuthorUpdate> name() {
    return new ValueUpdate<>(this, AuthorTable.NAME, AuthorFields.Root.ROOT);
  }

  /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
  public AuthorUpdate written(
      Consumer<UpdateToMany<Article, ArticleFields.Root<Article>,
          ArticleCreate.RequiresTitle<ArticleCreate.OfAuthor>, ArticleCreate.OfAuthor,
          ArticleUpdate>> written) {
    many(AuthorTable.WRITTEN, new UpdateToMany<>(ArticleFields.Root.ROOT,
        ArticleCreate.OfAuthor::start, ArticleUpdate::new), written);
    return this;
  }

  /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
  public AuthorUpdate edited(
      Consumer<UpdateToMany<Article, ArticleFields.Root<Article>,
          ArticleCreate.RequiresTitle<ArticleCreate.RequiresAuthor<ArticleCreate.OfEditor>>,
          ArticleCreate.OfEditor, ArticleUpdate>> edited) {
    many(AuthorTable.EDITED, new UpdateToMany<>(ArticleFields.Root.ROOT,
        ArticleCreate.OfEditor::start, ArticleUpdate::new), edited);
    return this;
  }
}
