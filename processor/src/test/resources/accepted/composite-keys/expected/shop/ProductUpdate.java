package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Product}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public final class ProductUpdate extends Input {
  /** No changes yet. */
  public ProductUpdate() {
    super(ProductTable.MODEL);
  }

  /** {@code vendor}: part of the primary key. */
  public ProductUpdate vendor(String vendor) {
    set(ProductTable.VENDOR, vendor);
    return this;
  }

  /** Where {@code vendor} is taken from. */
  public ValueUpdate<Product, ProductFields.Root<Product>, String, ProductUpdate> vendor() {
    return new ValueUpdate<>(this, ProductTable.VENDOR, ProductFields.Root.ROOT);
  }

  /** {@code number}: part of the primary key. */
  public ProductUpdate number(int number) {
    set(ProductTable.NUMBER, number);
    return this;
  }

  /** Arithmetic on {@code number}. */
  public NumberUpdate<Product, ProductFields.Root<Product>, Integer, ProductUpdate> number() {
    return new NumberUpdate<>(this, ProductTable.NUMBER, ProductFields.Root.ROOT);
  }

  /** {@code label}: required. */
  public ProductUpdate label(String label) {
    set(ProductTable.LABEL, label);
    return this;
  }

  /** Where {@code label} is taken from. */
  public ValueUpdate<Product, ProductFields.Root<Product>, String, ProductUpdate> label() {
    return new ValueUpdate<>(this, ProductTable.LABEL, ProductFields.Root.ROOT);
  }

  /**
   * The {@code Offer} records whose {@code vendor} is this record's {@code vendor} and
   * {@code number} is this record's {@code number}.
   */
  public ProductUpdate offers(
      Consumer<UpdateToMany<Offer, OfferFields.Root<Offer>,
          OfferCreate.RequiresShop<OfferCreate.RequiresPlace<OfferCreate.RequiresPrice<
          OfferCreate.OfProduct>>>, OfferCreate.OfProduct, OfferUpdate>> offers) {
    many(ProductTable.OFFERS, new UpdateToMany<>(OfferFields.Root.ROOT,
        OfferCreate.OfProduct::start, OfferUpdate::new), offers);
    return this;
  }
}
