package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Article}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
@CheckReturnValue
public final class ArticleQueries
    extends ModelQueries<Article, ArticleFields.Root<Article>,
        ArticleCreate.RequiresId<ArticleCreate.RequiresName<ArticleCreate.RequiresMaker<
        ArticleCreate.RequiresPrice<ArticleCreate.RequiresStock<ArticleCreate>>>>>, ArticleCreate,
        ArticleUpdate, ArticleFields<New<Article>>, ArticleQueries.WrittenOne> {
  /** The operations on one database. */
  public ArticleQueries(Runner runner) {
    super(runner, ArticleFields.Root.ROOT, ArticleCreate::start, ArticleUpdate::new,
        ArticleFields::new, WrittenOne::new);
  }

  /** The {@link Article} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super ArticleFields.Root<Article>, UniqueFilter<Article>> where) {
    return new One(walk(where));
  }

  /** The first {@link Article} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Article, ArticleFields.Root<Article>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ArticleFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Article, ArticleFields.Root<Article>, First> {
    /** The query as far as it was said. */
    public First(Draft<Article, ArticleFields.Root<Article>, Article> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Article, ArticleFields.Root<Article>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, ArticleFields.Root.ROOT);
    }
  }
}
