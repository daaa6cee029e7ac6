package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Offer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Offer.class)
@NullMarked
public final class OfferCreate extends OfferValues<OfferCreate> {
  private OfferCreate() {}

  /** The first stage of such a record. */
  public static RequiresShop<RequiresPlace<RequiresPrice<RequiresProduct<OfferCreate>>>> start() {
    OfferCreate create = new OfferCreate();
    return new OfferValues.ShopStage<>(create, new OfferValues.PlaceStage<>(create,
        new OfferValues.PriceStage<>(create, new OfferValues.ProductStage<>(create, create))));
  }

  @Override
  OfferCreate self() {
    return this;
  }

  /** A {@link Offer} created under {@code Product.offers}: its {@code product} is known. */
  public static final class OfProduct extends OfferValues<OfProduct> {
    private OfProduct() {}

    /** The first stage of such a record. */
    public static RequiresShop<RequiresPlace<RequiresPrice<OfProduct>>> start() {
      OfProduct create = new OfProduct();
      return new OfferValues.ShopStage<>(create, new OfferValues.PlaceStage<>(create,
          new OfferValues.PriceStage<>(create, create)));
    }

    @Override
    OfProduct self() {
      return this;
    }
  }

  /**
   * A {@link Offer} that still needs its {@code shop}.
   *
   * @param <N> what comes next
   */
  public interface RequiresShop<N> {
    /** {@code shop}: required. */
    N shop(String shop);
  }

  /**
   * A {@link Offer} that still needs its {@code place}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPlace<N> {
    /** {@code place}: required. */
    N place(int place);
  }

  /**
   * A {@link Offer} that still needs its {@code price}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPrice<N> {
    /** {@code price}: required. */
    N price(long price);
  }

  /**
   * A {@link Offer} that still needs its {@code product}.
   *
   * @param <N> what comes next
   */
  public interface RequiresProduct<N> {
    /**
     * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
     * is this record's {@code number}.
     */
    N product(
        Function<CreateToOne<Product, ProductFields.Root<Product>,
            ProductCreate.RequiresVendor<ProductCreate.RequiresNumber<ProductCreate.RequiresLabel<
            ProductCreate>>>, ProductCreate>, Related<Product>> product);

    /** The foreign key of {@code product}. */
    N vendorNumber(String vendor, int number);
  }
}
