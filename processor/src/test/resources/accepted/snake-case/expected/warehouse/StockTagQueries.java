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

/** The operations on {@link StockTag}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
@CheckReturnValue
public final class StockTagQueries
    extends ModelQueries<StockTag, StockTagFields.Root<StockTag>,
        StockTagCreate.RequiresTagName<StockTagCreate>, StockTagCreate, StockTagUpdate,
        StockTagFields<New<StockTag>>, StockTagQueries.WrittenOne> {
  /** The operations on one database. */
  public StockTagQueries(Runner runner) {
    super(runner, StockTagFields.Root.ROOT, StockTagCreate::start, StockTagUpdate::new,
        StockTagFields::new, WrittenOne::new);
  }

  /** The {@link StockTag} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super StockTagFields.Root<StockTag>, UniqueFilter<StockTag>> where) {
    return new One(walk(where));
  }

  /** The first {@link StockTag} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link StockTag} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /**
     * The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    default FindMany<StockItem, StockItemFields.Root<StockItem>> stockItems() {
      return walk().many(StockTagTable.STOCK_ITEMS, StockItemFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<StockTag, StockTagFields.Root<StockTag>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, StockTagFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<StockTag, StockTagFields.Root<StockTag>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<StockTag, StockTagFields.Root<StockTag>, StockTag> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<StockTag, StockTagFields.Root<StockTag>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, StockTagFields.Root.ROOT);
    }

    /**
     * The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    public WriteRelated<StockItem, StockItemFields.Root<StockItem>> stockItems() {
      return many(StockTagTable.STOCK_ITEMS, StockItemFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<StockTag, StockTagFields.Root<StockTag>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, StockTagFields.Root.ROOT);
    }

    /**
     * The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record.
     */
    public WriteRelated<StockItem, StockItemFields.Root<StockItem>> stockItems() {
      return many(StockTagTable.STOCK_ITEMS, StockItemFields.Root.ROOT);
    }
  }
}
