package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.LongField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueValueField;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Offer}: {@code o -> o.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Offer.class)
@NullMarked
public class OfferFields<R> extends Fields<R, Offer> {
  private final ValueField<R, UUID> id;
  private final StringField<R> shop;
  private final IntField<R> place;
  private final LongField<R> price;
  private final Later<ProductFields.One<R>> product;
  private final StringField<R> vendor;
  private final IntField<R> number;

  /** The fields of a scope. */
  public OfferFields(Scope<Offer> scope) {
    super(scope);
    this.id = new ValueField<>(
        scope, OfferTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
    this.shop = new StringField<>(scope, OfferTable.SHOP);
    this.place = new IntField<>(scope, OfferTable.PLACE);
    this.price = new LongField<>(scope, OfferTable.PRICE);
    this.product = new Later<>(
        () -> new ProductFields.One<>(scope.to(OfferTable.PRODUCT, ProductTable::read)));
    this.vendor = new StringField<>(scope, OfferTable.VENDOR);
    this.number = new IntField<>(scope, OfferTable.NUMBER);
  }

  /** {@code id}: the primary key, a random UUID unless given. */
  public ValueField<R, UUID> id() {
    return id;
  }

  /** {@code shop}: required. */
  public StringField<R> shop() {
    return shop;
  }

  /** {@code place}: required. */
  public IntField<R> place() {
    return place;
  }

  /** {@code price}: required. */
  public LongField<R> price() {
    return price;
  }

  /**
   * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
   * is this record's {@code number}.
   */
  public ProductFields.One<R> product() {
    return product.get();
  }

  /** {@code vendor}: the {@code vendor} of {@code product}. */
  public StringField<R> vendor() {
    return vendor;
  }

  /** {@code number}: the {@code number} of {@code product}. */
  public IntField<R> number() {
    return number;
  }

  /**
   * The key of {@code vendor} and {@code number} and {@code shop}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class VendorNumberShop<R> extends CompoundKey<R> {
    VendorNumberShop(Scope<Offer> scope) {
      super(scope, "vendorNumberShop");
    }

    /** The {@link Offer} with these values. */
    public UniqueFilter<R> eq(String vendor, int number, String shop) {
      return where(vendor, number, shop);
    }
  }

  /**
   * The key of {@code shop} and {@code place}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Shelf<R> extends CompoundKey<R> {
    Shelf(Scope<Offer> scope) {
      super(scope, "shelf");
    }

    /** The {@link Offer} with these values. */
    public UniqueFilter<R> eq(String shop, int place) {
      return where(shop, place);
    }
  }

  /**
   * The fields of a {@link Offer} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends OfferFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Offer> ROOT = new Root<>(Scope.of(OfferTable.MODEL, OfferTable::read));

    private final UniqueValueField<R, UUID> id;
    private final VendorNumberShop<R> vendorNumberShop;
    private final Shelf<R> shelf;

    /** The fields of a scope. */
    public Root(Scope<Offer> scope) {
      super(scope);
      this.id = new UniqueValueField<>(
          scope, OfferTable.ID, ResultRow::getUuid, ResultRow::getNullableUuid);
      this.vendorNumberShop = new VendorNumberShop<>(scope);
      this.shelf = new Shelf<>(scope);
    }

    /** {@code id}: the primary key, a random UUID unless given. */
    @Override
    public UniqueValueField<R, UUID> id() {
      return id;
    }

    /** A unique key: {@code vendor} and {@code number} and {@code shop}. */
    public VendorNumberShop<R> vendorNumberShop() {
      return vendorNumberShop;
    }

    /** A unique key: {@code shop} and {@code place}. */
    public Shelf<R> shelf() {
      return shelf;
    }
  }

  /**
   * The fields of a {@link Offer} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends OfferFields<R> implements ToOne<R, Offer, Root<In<R>>> {
    private final RelatedOne<R, Offer, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Offer> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Offer, Root<In<R>>> related() {
      return related;
    }
  }
}
