package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Product}: {@code p -> p.vendor().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public class ProductFields<R> extends Fields<R, Product> {
  private final StringField<R> vendor;
  private final IntField<R> number;
  private final StringField<R> label;
  private final ToMany<R, Offer, OfferFields.Root<In<R>>> offers;

  /** The fields of a scope. */
  public ProductFields(Scope<Product> scope) {
    super(scope);
    this.vendor = new StringField<>(scope, ProductTable.VENDOR);
    this.number = new IntField<>(scope, ProductTable.NUMBER);
    this.label = new StringField<>(scope, ProductTable.LABEL);
    this.offers = new ToMany<>(scope, ProductTable.OFFERS, OfferTable::read, OfferFields.Root::new);
  }

  /** {@code vendor}: part of the primary key. */
  public StringField<R> vendor() {
    return vendor;
  }

  /** {@code number}: part of the primary key. */
  public IntField<R> number() {
    return number;
  }

  /** {@code label}: required. */
  public StringField<R> label() {
    return label;
  }

  /**
   * The {@code Offer} records whose {@code vendor} is this record's {@code vendor} and
   * {@code number} is this record's {@code number}.
   */
  public ToMany<R, Offer, OfferFields.Root<In<R>>> offers() {
    return offers;
  }

  /**
   * The key of {@code vendor} and {@code number}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class VendorNumber<R> extends CompoundKey<R> {
    VendorNumber(Scope<Product> scope) {
      super(scope, "vendorNumber");
    }

    /** The {@link Product} with these values. */
    public UniqueFilter<R> eq(String vendor, int number) {
      return where(vendor, number);
    }
  }

  /**
   * The fields of a {@link Product} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ProductFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Product> ROOT = new Root<>(
        Scope.of(ProductTable.MODEL, ProductTable::read));

    private final VendorNumber<R> vendorNumber;

    /** The fields of a scope. */
    public Root(Scope<Product> scope) {
      super(scope);
      this.vendorNumber = new VendorNumber<>(scope);
    }

    /** The primary key: {@code vendor} and {@code number}. */
    public VendorNumber<R> vendorNumber() {
      return vendorNumber;
    }
  }

  /**
   * The fields of a {@link Product} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ProductFields<R>
      implements ToOne<R, Product, Root<In<R>>> {
    private final RelatedOne<R, Product, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Product> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Product, Root<In<R>>> related() {
      return related;
    }
  }
}
