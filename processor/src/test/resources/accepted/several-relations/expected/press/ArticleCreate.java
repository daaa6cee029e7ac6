package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Article}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public final class ArticleCreate extends ArticleValues<ArticleCreate> {
  private ArticleCreate() {}

  /** The first stage of such a record. */
  public static RequiresTitle<RequiresAuthor<ArticleCreate>> start() {
    ArticleCreate create = new ArticleCreate();
    return new ArticleValues.TitleStage<>(create, new ArticleValues.AuthorStage<>(create, create));
  }

  @Override
  ArticleCreate self() {
    return this;
  }

  /** The {@code Author}, if there is one, whose {@code id} is this record's {@code editorId}. */
  public ArticleCreate editor(
      Function<CreateToOne<Author, AuthorFields.Root<Author>,
          AuthorCreate.RequiresName<AuthorCreate>, AuthorCreate>, Related<Author>> editor) {
    one(ArticleTable.EDITOR, new CreateToOne<>(AuthorFields.Root.ROOT, AuthorCreate::start),
        editor);
    return this;
  }

  /** {@code editorId}: the {@code id} of {@code editor}, may be null. */
  public ArticleCreate editorId(@Nullable Integer editorId) {
    set(ArticleTable.EDITOR_ID, editorId);
    return this;
  }

  /** A {@link Article} created under {@code Author.written}: its {@code author} is known. */
  public static final class OfAuthor extends ArticleValues<OfAuthor> {
    private OfAuthor() {}

    /** The first stage of such a record. */
    public static RequiresTitle<OfAuthor> start() {
      OfAuthor create = new OfAuthor();
      return new ArticleValues.TitleStage<>(create, create);
    }

    @Override
    OfAuthor self() {
      return this;
    }

    /** The {@code Author}, if there is one, whose {@code id} is this record's {@code editorId}. */
    public OfAuthor editor(
        Function<CreateToOne<Author, AuthorFields.Root<Author>,
            AuthorCreate.RequiresName<AuthorCreate>, AuthorCreate>, Related<Author>> editor) {
      one(ArticleTable.EDITOR, new CreateToOne<>(AuthorFields.Root.ROOT, AuthorCreate::start),
          editor);
      return this;
    }

    /** {@code editorId}: the {@code id} of {@code editor}, may be null. */
    public OfAuthor editorId(@Nullable Integer editorId) {
      set(ArticleTable.EDITOR_ID, editorId);
      return this;
    }
  }

  /** A {@link Article} created under {@code Author.edited}: its {@code editor} is known. */
  public static final class OfEditor extends ArticleValues<OfEditor> {
    private OfEditor() {}

    /** The first stage of such a record. */
    public static RequiresTitle<RequiresAuthor<OfEditor>> start() {
      OfEditor create = new OfEditor();
      return new ArticleValues.TitleStage<>(create, new ArticleValues.AuthorStage<>(create,
          create));
    }

    @Override
    OfEditor self() {
      return this;
    }
  }

  /**
   * A {@link Article} that still needs its {@code title}.
   *
   * @param <N> what comes next
   */
  public interface RequiresTitle<N> {
    /** {@code title}: required. */
    N title(String title);
  }

  /**
   * A {@link Article} that still needs its {@code author}.
   *
   * @param <N> what comes next
   */
  public interface RequiresAuthor<N> {
    /** The {@code Author} whose {@code id} is this record's {@code authorId}. */
    N author(
        Function<CreateToOne<Author, AuthorFields.Root<Author>,
            AuthorCreate.RequiresName<AuthorCreate>, AuthorCreate>, Related<Author>> author);

    /** {@code authorId}: the {@code id} of {@code author}. */
    N authorId(int authorId);
  }
}
