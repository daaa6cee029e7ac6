package warehouse;

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

/** The operations on {@link StockItem}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockItem.class)
@NullMarked
@CheckReturnValue
public final class StockItemQueries
    extends ModelQueries<StockItem, StockItemFields.Root<StockItem>,
        StockItemCreate.RequiresArticleNumber<StockItemCreate>, StockItemCreate, StockItemUpdate> {
  /** The operations on one database. */
  public StockItemQueries(Runner runner) {
    super(runner, StockItemFields.Root.ROOT, StockItemCreate::start, StockItemUpdate::new);
  }

  /** The {@link StockItem} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super StockItemFields.Root<StockItem>, UniqueFilter<StockItem>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<StockItem, StockItemFields.Root<StockItem>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, StockItemFields.Root.ROOT);
    }

    /**
     * The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    public FindMany<StockTag, StockTagFields.Root<StockTag>> stockTags() {
      return many(StockItemTable.STOCK_TAGS, StockTagFields.Root.ROOT);
    }
  }
}
