package warehouse;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link StockTag}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
public final class StockTagCreate extends StockTagValues<StockTagCreate> {
  private StockTagCreate() {}

  /** The first stage of such a record. */
  public static RequiresTagName<StockTagCreate> start() {
    StockTagCreate create = new StockTagCreate();
    return new StockTagValues.TagNameStage<>(create, create);
  }

  @Override
  StockTagCreate self() {
    return this;
  }

  /**
   * A {@link StockTag} that still needs its {@code tagName}.
   *
   * @param <N> what comes next
   */
  public interface RequiresTagName<N> {
    /** {@code tag_name}: unique, stored as {@code VARCHAR(40)}. */
    N tagName(String tagName);
  }
}
