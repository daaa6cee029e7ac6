package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link StockTag} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
public abstract class StockTagValues<S extends StockTagValues<S>> extends Input {
  StockTagValues() {
    super(StockTagTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(StockTagTable.ID, id);
    return self();
  }

  /** The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public S stockItems(
      Consumer<CreateMany<StockItem, StockItemFields.Root<StockItem>,
          StockItemCreate.RequiresArticleNumber<StockItemCreate>, StockItemCreate>> stockItems) {
    many(StockTagTable.STOCK_ITEMS, new CreateMany<>(StockItemFields.Root.ROOT,
        StockItemCreate::start), stockItems);
    return self();
  }

  /** Takes {@code tagName} and goes on. */
  record TagNameStage<N>(StockTagValues<?> values,
      N next) implements StockTagCreate.RequiresTagName<N> {
    @Override
    public N tagName(String tagName) {
      values.set(StockTagTable.TAG_NAME, tagName);
      return next;
    }
  }
}
