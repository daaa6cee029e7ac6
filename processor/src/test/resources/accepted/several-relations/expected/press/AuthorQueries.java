package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
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
        AuthorCreate, AuthorUpdate, AuthorFields<New<Author>>, AuthorQueries.WrittenOne> {
  /** The operations on one database. */
  public AuthorQueries(Runner runner) {
    super(runner, AuthorFields.Root.ROOT, AuthorCreate::start, AuthorUpdate::new, AuthorFields::new,
        WrittenOne::new);
  }

  /** The {@link Author} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super AuthorFields.Root<Author>, UniqueFilter<Author>> where) {
    return new One(walk(where));
  }

  /** The first {@link Author} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Author} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
    default FindMany<Article, ArticleFields.Root<Article>> written() {
      return walk().many(AuthorTable.WRITTEN, ArticleFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
    default FindMany<Article, ArticleFields.Root<Article>> edited() {
      return walk().many(AuthorTable.EDITED, ArticleFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Author, AuthorFields.Root<Author>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, AuthorFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Author, AuthorFields.Root<Author>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Author, AuthorFields.Root<Author>, Author> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Author, AuthorFields.Root<Author>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, AuthorFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
    public WriteRelated<Article, ArticleFields.Root<Article>> written() {
      return many(AuthorTable.WRITTEN, ArticleFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
    public WriteRelated<Article, ArticleFields.Root<Article>> edited() {
      return many(AuthorTable.EDITED, ArticleFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Author, AuthorFields.Root<Author>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, AuthorFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
    public WriteRelated<Article, ArticleFields.Root<Article>> written() {
      return many(AuthorTable.WRITTEN, ArticleFields.Root.ROOT);
    }

    /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
    public WriteRelated<Article, ArticleFields.Root<Article>> edited() {
      return many(AuthorTable.EDITED, ArticleFields.Root.ROOT);
    }
  }
}
