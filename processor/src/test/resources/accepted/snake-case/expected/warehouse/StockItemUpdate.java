package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link StockItem}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockItem.class)
@NullMarked
public final class StockItemUpdate extends Input {
  /** No changes yet. */
  public StockItemUpdate() {
    super(StockItemTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public StockItemUpdate id(int id) {
    set(StockItemTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<StockItem, StockItemFields.Root<StockItem>, Integer, StockItemUpdate> id() {
    return new NumberUpdate<>(this, StockItemTable.ID, StockItemFields.Root.ROOT);
  }

  /** {@code article_number}: required. */
  public StockItemUpdate articleNumber(String articleNumber) {
    set(StockItemTable.ARTICLE_NUMBER, articleNumber);
    return this;
  }

  /** Where {@code articleNumber} is taken from. */
  public ValueUpdate<StockItem, StockItemFields.Root<StockItem>, String,
      StockItemUpdate> articleNumber(
      ) {
    return new ValueUpdate<>(this, StockItemTable.ARTICLE_NUMBER, StockItemFields.Root.ROOT);
  }

  /** The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public StockItemUpdate stockTags(
      Consumer<UpdateToMany<StockTag, StockTagFields.Root<StockTag>,
          StockTagCreate.RequiresTagName<StockTagCreate>, StockTagCreate,
          StockTagUpdate>> stockTags) {
    many(StockItemTable.STOCK_TAGS, new UpdateToMany<>(StockTagFields.Root.ROOT,
        StockTagCreate::start, StockTagUpdate::new), stockTags);
    return this;
  }
}
