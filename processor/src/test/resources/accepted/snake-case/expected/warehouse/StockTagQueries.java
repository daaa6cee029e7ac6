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

/** The operations on {@link StockTag}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
@CheckReturnValue
public final class StockTagQueries
    extends ModelQueries<StockTag, StockTagFields.Root<StockTag>,
        StockTagCreate.RequiresTagName<StockTagCreate>, StockTagCreate, StockTagUpdate> {
  /** The operations on one database. */
  public StockTagQueries(Runner runner) {
    super(runner, StockTagFields.Root.ROOT, StockTagCreate::start, StockTagUpdate::new);
  }

  /** The {@link StockTag} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super StockTagFields.Root<StockTag>, UniqueFilter<StockTag>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<StockTag, StockTagFields.Root<StockTag>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, StockTagFields.Root.ROOT);
    }

    /**
     * The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    public FindMany<StockItem, StockItemFields.Root<StockItem>> stockItems() {
      return many(StockTagTable.STOCK_ITEMS, StockItemFields.Root.ROOT);
    }
  }
}
