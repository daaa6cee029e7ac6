package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
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
        StockItemCreate.RequiresArticleNumber<StockItemCreate>, StockItemCreate, StockItemUpdate,
        StockItemFields<New<StockItem>>, StockItemQueries.WrittenOne> {
  /** The operations on one database. */
  public StockItemQueries(Runner runner) {
    super(runner, StockItemFields.Root.ROOT, StockItemCreate::start, StockItemUpdate::new,
        StockItemFields::new, WrittenOne::new);
  }

  /** The {@link StockItem} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super StockItemFields.Root<StockItem>, UniqueFilter<StockItem>> where) {
    return new One(walk(where));
  }

  /** The first {@link StockItem} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link StockItem} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /**
     * The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    default FindMany<StockTag, StockTagFields.Root<StockTag>> stockTags() {
      return walk().many(StockItemTable.STOCK_TAGS, StockTagFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<StockItem, StockItemFields.Root<StockItem>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, StockItemFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<StockItem, StockItemFields.Root<StockItem>,
      First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<StockItem, StockItemFields.Root<StockItem>, StockItem> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<StockItem, StockItemFields.Root<StockItem>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, StockItemFields.Root.ROOT);
    }

    /**
     * The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    public WriteRelated<StockTag, StockTagFields.Root<StockTag>> stockTags() {
      return many(StockItemTable.STOCK_TAGS, StockTagFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<StockItem, StockItemFields.Root<StockItem>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, StockItemFields.Root.ROOT);
    }

    /**
     * The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    public WriteRelated<StockTag, StockTagFields.Root<StockTag>> stockTags() {
      return many(StockItemTable.STOCK_TAGS, StockTagFields.Root.ROOT);
    }
  }
}
