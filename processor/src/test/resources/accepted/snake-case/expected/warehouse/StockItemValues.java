package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link StockItem} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockItem.class)
@NullMarked
public abstract class StockItemValues<S extends StockItemValues<S>> extends Input {
  StockItemValues() {
    super(StockItemTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(StockItemTable.ID, id);
    return self();
  }

  /** The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public S stockTags(
      Consumer<CreateMany<StockTag, StockTagFields.Root<StockTag>,
          StockTagCreate.RequiresTagName<StockTagCreate>, StockTagCreate>> stockTags) {
    many(StockItemTable.STOCK_TAGS, new CreateMany<>(StockTagFields.Root.ROOT,
        StockTagCreate::start), stockTags);
    return self();
  }

  /** Takes {@code articleNumber} and goes on. */
  record ArticleNumberStage<N>(StockItemValues<?> values,
      N next) implements StockItemCreate.RequiresArticleNumber<N> {
    @Override
    public N articleNumber(String articleNumber) {
      values.set(StockItemTable.ARTICLE_NUMBER, articleNumber);
      return next;
    }
  }
}
