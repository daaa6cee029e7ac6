package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
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

  /** Where {@code id} is taken from. */
  public ValueUpdate<Offer, OfferFields.Root<Offer>, UUID, OfferUpdate> id() {
    return new ValueUpdate<>(this, OfferTable.ID, OfferFields.Root.ROOT);
  }

  /** {@code shop}: required. */
  public OfferUpdate shop(String shop) {
    set(OfferTable.SHOP, shop);
    return this;
  }

  /** Where {@code shop} is taken from. */
  public ValueUpdate<Offer, OfferFields.Root<Offer>, String, OfferUpdate> shop() {
    return new ValueUpdate<>(this, OfferTable.SHOP, OfferFields.Root.ROOT);
  }

  /** {@code place}: required. */
  public OfferUpdate place(int place) {
    set(OfferTable.PLACE, place);
    return this;
  }

  /** Arithmetic on {@code place}. */
  public NumberUpdate<Offer, OfferFields.Root<Offer>, Integer, OfferUpdate> place() {
    return new NumberUpdate<>(this, OfferTable.PLACE, OfferFields.Root.ROOT);
  }

  /** {@code price}: required. */
  public OfferUpdate price(long price) {
    set(OfferTable.PRICE, price);
    return this;
  }

  /** Arithmetic on {@code price}. */
  public NumberUpdate<Offer, OfferFields.Root<Offer>, Long, OfferUpdate> price() {
    return new NumberUpdate<>(this, OfferTable.PRICE, OfferFields.Root.ROOT);
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

  /** Where {@code vendor} is taken from. */
  public ValueUpdate<Offer, OfferFields.Root<Offer>, String, OfferUpdate> vendor() {
    return new ValueUpdate<>(this, OfferTable.VENDOR, OfferFields.Root.ROOT);
  }

  /** {@code number}: the {@code number} of {@code product}. */
  public OfferUpdate number(int number) {
    set(OfferTable.NUMBER, number);
    return this;
  }

  /** Arithmetic on {@code number}. */
  public NumberUpdate<Offer, OfferFields.Root<Offer>, Integer, OfferUpdate> number() {
    return new NumberUpdate<>(this, OfferTable.NUMBER, OfferFields.Root.ROOT);
  }
}
