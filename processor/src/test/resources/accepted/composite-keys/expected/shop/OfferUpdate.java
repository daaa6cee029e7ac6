package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Offer}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Offer.class)
@NullMarked
public final class OfferUpdate extends Input {
  /** No changes yet. */
  public OfferUpdate() {
    super(OfferTable.MODEL);
  }

  /** {@code id}: the primary key, a random UUID unless given. */
  public OfferUpdate id(UUID id) {
    set(OfferTable.ID, id);
    return this;
  }

  /** {@code shop}: required. */
  public OfferUpdate shop(String shop) {
    set(OfferTable.SHOP, shop);
    return this;
  }

  /** {@code place}: required. */
  public OfferUpdate place(int place) {
    set(OfferTable.PLACE, place);
    return this;
  }

  /** Arithmetic on {@code place}. */
  public NumberUpdate<Integer, OfferUpdate> place() {
    return new NumberUpdate<>(this, OfferTable.PLACE);
  }

  /** {@code price}: required. */
  public OfferUpdate price(long price) {
    set(OfferTable.PRICE, price);
    return this;
  }

  /** Arithmetic on {@code price}. */
  public NumberUpdate<Long, OfferUpdate> price() {
    return new NumberUpdate<>(this, OfferTable.PRICE);
  }

  /**
   * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
   * is this record's {@code number}.
   */
  public OfferUpdate product(
      Function<UpdateToOne<Product, ProductFields.Root<Product>,
          ProductCreate.RequiresVendor<ProductCreate.RequiresNumber<ProductCreate.RequiresLabel<
          ProductCreate>>>, ProductCreate, ProductUpdate>, Related<Product>> product) {
    one(OfferTable.PRODUCT, new UpdateToOne<>(ProductFields.Root.ROOT, ProductCreate::start,
        ProductUpdate::new), product);
    return this;
  }

  /** {@code vendor}: the {@code vendor} of {@code product}. */
  public OfferUpdate vendor(String vendor) {
    set(OfferTable.VENDOR, vendor);
    return this;
  }

  /** {@code number}: the {@code number} of {@code product}. */
  public OfferUpdate number(int number) {
    set(OfferTable.NUMBER, number);
    return this;
  }

  /** Arithmetic on {@code number}. */
  public NumberUpdate<Integer, OfferUpdate> number() {
    return new NumberUpdate<>(this, OfferTable.NUMBER);
  }
}
