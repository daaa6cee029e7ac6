package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Offer} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Offer.class)
@NullMarked
public abstract class OfferValues<S extends OfferValues<S>> extends Input {
  OfferValues() {
    super(OfferTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, a random UUID unless given. */
  public S id(UUID id) {
    set(OfferTable.ID, id);
    return self();
  }

  /** Takes {@code shop} and goes on. */
  record ShopStage<N>(OfferValues<?> values, N next) implements OfferCreate.RequiresShop<N> {
    @Override
    public N shop(String shop) {
      values.set(OfferTable.SHOP, shop);
      return next;
    }
  }

  /** Takes {@code place} and goes on. */
  record PlaceStage<N>(OfferValues<?> values, N next) implements OfferCreate.RequiresPlace<N> {
    @Override
    public N place(int place) {
      values.set(OfferTable.PLACE, place);
      return next;
    }
  }

  /** Takes {@code price} and goes on. */
  record PriceStage<N>(OfferValues<?> values, N next) implements OfferCreate.RequiresPrice<N> {
    @Override
    public N price(long price) {
      values.set(OfferTable.PRICE, price);
      return next;
    }
  }

  /** Takes {@code product} and goes on. */
  record ProductStage<N>(OfferValues<?> values, N next) implements OfferCreate.RequiresProduct<N> {
    @Override
    public N product(
        Function<CreateToOne<Product, ProductFields.Root<Product>,
            ProductCreate.RequiresVendor<ProductCreate.RequiresNumber<ProductCreate.RequiresLabel<
            ProductCreate>>>, ProductCreate>, Related<Product>> product) {
      values.one(OfferTable.PRODUCT, new CreateToOne<>(ProductFields.Root.ROOT,
          ProductCreate::start), product);
      return next;
    }

    @Override
    public N vendorNumber(String vendor, int number) {
      values.set(OfferTable.VENDOR, vendor);
      values.set(OfferTable.NUMBER, number);
      return next;
    }
  }
}
