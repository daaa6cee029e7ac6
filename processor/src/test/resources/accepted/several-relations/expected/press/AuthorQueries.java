package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Author}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Author.class)
@NullMarked
@CheckReturnValue
public final class AuthorQueries
    extends ModelQueries<Author, AuthorFields.Root<Author>, AuthorCreate.RequiresName<AuthorCreate>,
        AuthorCreate, AuthorUpdate> {
  /** The operations on one database. */
  public AuthorQueries(Runner runner) {
    super(runner, AuthorFields.Root.ROOT, AuthorCreate::start, AuthorUpdate::new);
  }

  /** The {@link Author} that a unique field or a compound key names. */
  public One findUnique(Function<? super AuthorFields.Root<Author>, UniqueFilter<Author>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Author, AuthorFields.Root<Author>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, AuthorFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
    public FindMany<Article, ArticleFields.Root<Article>> written() {
      return many(AuthorTable.WRITTEN, ArticleFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
    public FindMany<Article, ArticleFields.Root<Article>> edited() {
      return many(AuthorTable.EDITED, ArticleFields.Root.ROOT);
    }
  }
}
