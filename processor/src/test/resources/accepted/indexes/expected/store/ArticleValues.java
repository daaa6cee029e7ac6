package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
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

  /** Takes {@code id} and goes on. */
  record IdStage<N>(ArticleValues<?> values, N next) implements ArticleCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(ArticleTable.ID, id);
      return next;
    }
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(ArticleValues<?> values, N next) implements ArticleCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(ArticleTable.NAME, name);
      return next;
    }
  }

  /** Takes {@code maker} and goes on. */
  record MakerStage<N>(ArticleValues<?> values, N next) implements ArticleCreate.RequiresMaker<N> {
    @Override
    public N maker(String maker) {
      values.set(ArticleTable.MAKER, maker);
      return next;
    }
  }

  /** Takes {@code price} and goes on. */
  record PriceStage<N>(ArticleValues<?> values, N next) implements ArticleCreate.RequiresPrice<N> {
    @Override
    public N price(int price) {
      values.set(ArticleTable.PRICE, price);
      return next;
    }
  }

  /** Takes {@code stock} and goes on. */
  record StockStage<N>(ArticleValues<?> values, N next) implements ArticleCreate.RequiresStock<N> {
    @Override
    public N stock(int stock) {
      values.set(ArticleTable.STOCK, stock);
      return next;
    }
  }
}
