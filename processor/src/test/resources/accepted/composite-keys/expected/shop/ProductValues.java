package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Product} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public abstract class ProductValues<S extends ProductValues<S>> extends Input {
  ProductValues() {
    super(ProductTable.MODEL);
  }

  abstract S self();

  /**
   * The {@code Offer} records whose {@code vendor} is this record's {@code vendor} and
   * {@code number} is this record's {@code number}.
   */
  public S offers(
      Consumer<CreateMany<Offer, OfferFields.Root<Offer>,
          OfferCreate.RequiresShop<OfferCreate.RequiresPlace<OfferCreate.RequiresPrice<
          OfferCreate.OfProduct>>>, OfferCreate.OfProduct>> offers) {
    many(ProductTable.OFFERS, new CreateMany<>(OfferFields.Root.ROOT, OfferCreate.OfProduct::start),
        offers);
    return self();
  }

  /** Takes {@code vendor} and goes on. */
  record VendorStage<N>(ProductValues<?> values,
      N next) implements ProductCreate.RequiresVendor<N> {
    @Override
    public N vendor(String vendor) {
      values.set(ProductTable.VENDOR, vendor);
      return next;
    }
  }

  /** Takes {@code number} and goes on. */
  record NumberStage<N>(ProductValues<?> values,
      N next) implements ProductCreate.RequiresNumber<N> {
    @Override
    public N number(int number) {
      values.set(ProductTable.NUMBER, number);
      return next;
    }
  }

  /** Takes {@code label} and goes on. */
  record LabelStage<N>(ProductValues<?> values, N next) implements ProductCreate.RequiresLabel<N> {
    @Override
    public N label(String label) {
      values.set(ProductTable.LABEL, label);
      return next;
    }
  }
}
