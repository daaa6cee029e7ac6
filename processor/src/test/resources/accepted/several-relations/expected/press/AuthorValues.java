package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Author} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Author.class)
@NullMarked
public abstract class AuthorValues<S extends AuthorValues<S>> extends Input {
  AuthorValues() {
    super(AuthorTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(AuthorTable.ID, id);
    return self();
  }

  /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
  public S written(
      Consumer<CreateMany<Article, ArticleFields.Root<Article>,
          ArticleCreate.RequiresTitle<ArticleCreate.OfAuthor>, ArticleCreate.OfAuthor>> written) {
    many(AuthorTable.WRITTEN, new CreateMany<>(ArticleFields.Root.ROOT,
        ArticleCreate.OfAuthor::start), written);
    return self();
  }

  /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
  public S edited(
      Consumer<CreateMany<Article, ArticleFields.Root<Article>,
          ArticleCreate.RequiresTitle<ArticleCreate.RequiresAuthor<ArticleCreate.OfEditor>>,
          ArticleCreate.OfEditor>> edited) {
    many(AuthorTable.EDITED, new CreateMany<>(ArticleFields.Root.ROOT,
        ArticleCreate.OfEditor::start), edited);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(AuthorValues<?> values, N next) implements AuthorCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(AuthorTable.NAME, name);
      return next;
    }
  }
}
