package store;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Article}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public final class ArticleCreate extends ArticleValues<ArticleCreate> {
  private ArticleCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresName<RequiresMaker<RequiresPrice<RequiresStock<
      ArticleCreate>>>>> start(
      ) {
    ArticleCreate create = new ArticleCreate();
    return new ArticleValues.IdStage<>(create, new ArticleValues.NameStage<>(create,
        new ArticleValues.MakerStage<>(create, new ArticleValues.PriceStage<>(create,
        new ArticleValues.StockStage<>(create, create)))));
  }

  @Override
  ArticleCreate self() {
    return this;
  }

  /**
   * A {@link Article} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Article} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }

  /**
   * A {@link Article} that still needs its {@code maker}.
   *
   * @param <N> what comes next
   */
  public interface RequiresMaker<N> {
    /** {@code maker}: required. */
    N maker(String maker);
  }

  /**
   * A {@link Article} that still needs its {@code price}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPrice<N> {
    /** {@code amount}: required. */
    N price(int price);
  }

  /**
   * A {@link Article} that still needs its {@code stock}.
   *
   * @param <N> what comes next
   */
  public interface RequiresStock<N> {
    /** {@code stock}: required. */
    N stock(int stock);
  }
}
