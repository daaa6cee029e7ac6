package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
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
        ArticleUpdate> {
  /** The operations on one database. */
  public ArticleQueries(Runner runner) {
    super(runner, ArticleFields.Root.ROOT, ArticleCreate::start, ArticleUpdate::new);
  }

  /** The {@link Article} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super ArticleFields.Root<Article>, UniqueFilter<Article>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Article, ArticleFields.Root<Article>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ArticleFields.Root.ROOT);
    }
  }
}
