package blog;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Category}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
public final class CategoryCreate extends CategoryValues<CategoryCreate> {
  private CategoryCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<CategoryCreate> start() {
    CategoryCreate create = new CategoryCreate();
    return new CategoryValues.NameStage<>(create, create);
  }

  @Override
  CategoryCreate self() {
    return this;
  }

  /**
   * A {@link Category} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: unique. */
    N name(String name);
  }
}
