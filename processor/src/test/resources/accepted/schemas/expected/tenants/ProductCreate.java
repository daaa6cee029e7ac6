package tenants;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Product}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public final class ProductCreate extends ProductValues<ProductCreate> {
  private ProductCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<RequiresCode<ProductCreate>> start() {
    ProductCreate create = new ProductCreate();
    return new ProductValues.IdStage<>(create, new ProductValues.CodeStage<>(create, create));
  }

  @Override
  ProductCreate self() {
    return this;
  }

  /**
   * A {@link Product} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }

  /**
   * A {@link Product} that still needs its {@code code}.
   *
   * @param <N> what comes next
   */
  public interface RequiresCode<N> {
    /** {@code code}: unique. */
    N code(String code);
  }
}
