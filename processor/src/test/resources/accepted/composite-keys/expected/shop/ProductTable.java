package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Product}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Product}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public final class ProductTable {
  /** {@code vendor}: part of the primary key. */
  public static final Column VENDOR = Column.of("vendor", ScalarType.STRING);

  /** {@code number}: part of the primary key. */
  public static final Column NUMBER = Column.of("number", ScalarType.INT);

  /** {@code label}: required. */
  public static final Column LABEL = Column.of("label", ScalarType.STRING);

  /**
   * The {@code Offer} records whose {@code vendor} is this record's {@code vendor} and
   * {@code number} is this record's {@code number}.
   */
  public static final Relation OFFERS = Relation.inverse(
      "offers", true, () -> OfferTable.MODEL, "product");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Product", "Product")
      .columns(VENDOR, NUMBER, LABEL)
      .relations(OFFERS)
      .key(new Key("vendorNumber", "Product_pkey", List.of(VENDOR, NUMBER), true))
      .build();

  private ProductTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Product read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Product(
        row.getString(at),
        row.getInt(at + 1),
        row.getString(at + 2),
        loaded.list(slot));
  }
}
