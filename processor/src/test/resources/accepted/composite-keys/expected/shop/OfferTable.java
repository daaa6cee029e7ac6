package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Offer}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Offer}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Offer.class)
@NullMarked
public final class OfferTable {
  /** {@code id}: the primary key, a random UUID unless given. */
  public static final Column ID = Column.of("id", ScalarType.UUID)
      .withDefault(DefaultValue.Function.UUID_V4);

  /** {@code shop}: required. */
  public static final Column SHOP = Column.of("shop", ScalarType.STRING);

  /** {@code place}: required. */
  public static final Column PLACE = Column.of("place", ScalarType.INT);

  /** {@code price}: required. */
  public static final Column PRICE = Column.of("price", ScalarType.LONG);

  /** {@code vendor}: the {@code vendor} of {@code product}. */
  public static final Column VENDOR = Column.of("vendor", ScalarType.STRING);

  /** {@code number}: the {@code number} of {@code product}. */
  public static final Column NUMBER = Column.of("number", ScalarType.INT);

  /**
   * The {@code Product} whose {@code vendor} is this record's {@code vendor} and {@code number}
   * is this record's {@code number}.
   */
  public static final Relation PRODUCT = Relation.holding(
      "product",
      true,
      () -> ProductTable.MODEL,
      "offers",
      new Relation.ForeignKey(
          "Offer_vendor_number_fkey",
          List.of(VENDOR, NUMBER),
          List.of("vendor", "number"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Offer", "Offer")
      .columns(ID, SHOP, PLACE, PRICE, VENDOR, NUMBER)
      .relations(PRODUCT)
      .key(new Key("id", "Offer_pkey", List.of(ID), true))
      .key(new Key(
          "vendorNumberShop", "Offer_vendor_number_shop_key", List.of(VENDOR, NUMBER, SHOP), false))
      .key(new Key("shelf", "offer_shelf", List.of(SHOP, PLACE), false))
      .index(new Index("Offer_shop_price_idx", List.of(new Index.Part(SHOP, false),
          new Index.Part(PRICE, true))))
      .build();

  private OfferTable() {}

  /** Reads the 6 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Offer read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Offer(
        row.getUuid(at),
        row.getString(at + 1),
        row.getInt(at + 2),
        row.getLong(at + 3),
        loaded.one(slot),
        row.getString(at + 4),
        row.getInt(at + 5));
  }
}
