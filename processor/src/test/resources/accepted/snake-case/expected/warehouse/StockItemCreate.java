package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link StockItem}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockItem.class)
@NullMarked
public final class StockItemCreate extends StockItemValues<StockItemCreate> {
  private StockItemCreate() {}

  /** The first stage of such a record. */
  public static RequiresArticleNumber<StockItemCreate> start() {
    StockItemCreate create = new StockItemCreate();
    return new StockItemValues.ArticleNumberStage<>(create, create);
  }

  @Override
  StockItemCreate self() {
    return this;
  }

  /**
   * A {@link StockItem} that still needs its {@code articleNumber}.
   *
   * @param <N> what comes next
   */
  public interface RequiresArticleNumber<N> {
    /** {@code article_number}: required. */
    N articleNumber(String articleNumber);
  }
}
