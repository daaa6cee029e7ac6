package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link StockTag}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
public final class StockTagUpdate extends Input {
  /** No changes yet. */
  public StockTagUpdate() {
    super(StockTagTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public StockTagUpdate id(int id) {
    set(StockTagTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<StockTag, StockTagFields.Root<StockTag>, Integer, StockTagUpdate> id() {
    return new NumberUpdate<>(this, StockTagTable.ID, StockTagFields.Root.ROOT);
  }

  /** {@code tag_name}: unique, stored as {@code VARCHAR(40)}. */
  public StockTagUpdate tagName(String tagName) {
    set(StockTagTable.TAG_NAME, tagName);
    return this;
  }

  /** Where {@code tagName} is taken from. */
  public ValueUpdate<StockTag, StockTagFields.Root<StockTag>, String, StockTagUpdate> tagName() {
    return new ValueUpdate<>(this, StockTagTable.TAG_NAME, StockTagFields.Root.ROOT);
  }

  /** The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public StockTagUpdate stockItems(
      Consumer<UpdateToMany<StockItem, StockItemFields.Root<StockItem>,
          StockItemCreate.RequiresArticleNumber<StockItemCreate>, StockItemCreate,
          StockItemUpdate>> stockItems) {
    many(StockTagTable.STOCK_ITEMS, new UpdateToMany<>(StockItemFields.Root.ROOT,
        StockItemCreate::start, StockItemUpdate::new), stockItems);
    return this;
  }
}
