package shop;

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
  public static RequiresVendor<RequiresNumber<RequiresLabel<ProductCreate>>> start() {
    ProductCreate create = new ProductCreate();
    return new ProductValues.VendorStage<>(create, new ProductValues.NumberStage<>(create,
        new ProductValues.LabelStage<>(create, create)));
  }

  @Override
  ProductCreate self() {
    return this;
  }

  /**
   * A {@link Product} that still needs its {@code vendor}.
   *
   * @param <N> what comes next
   */
  public interface RequiresVendor<N> {
    /** {@code vendor}: part of the primary key. */
    N vendor(String vendor);
  }

  /**
   * A {@link Product} that still needs its {@code number}.
   *
   * @param <N> what comes next
   */
  public interface RequiresNumber<N> {
    /** {@code number}: part of the primary key. */
    N number(int number);
  }

  /**
   * A {@link Product} that still needs its {@code label}.
   *
   * @param <N> what comes next
   */
  public interface RequiresLabel<N> {
    /** {@code label}: required. */
    N label(String label);
  }
}
