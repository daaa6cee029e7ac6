package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Article} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public abstract class ArticleValues<S extends ArticleValues<S>> extends Input {
  ArticleValues() {
    super(ArticleTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(ArticleTable.ID, id);
    return self();
  }

  /** Takes {@code title} and goes on. */
  record TitleStage<N>(ArticleValues<?> values, N next) implements ArticleCreate.RequiresTitle<N> {
    @Override
    public N title(String title) {
      values.set(ArticleTable.TITLE, title);
      return next;
    }
  }

  /** Takes {@code author} and goes on. */
  record AuthorStage<N>(ArticleValues<?> values,
      N next) implements ArticleCreate.RequiresAuthor<N> {
    @Override
    public N author(
        Function<CreateToOne<Author, AuthorFields.Root<Author>,
            AuthorCreate.RequiresName<AuthorCreate>, AuthorCreate>, Related<Author>> author) {
      values.one(ArticleTable.AUTHOR, new CreateToOne<>(AuthorFields.Root.ROOT,
          AuthorCreate::start), author);
      return next;
    }

    @Override
    public N authorId(int authorId) {
      values.set(ArticleTable.AUTHOR_ID, authorId);
      return next;
    }
  }
}
