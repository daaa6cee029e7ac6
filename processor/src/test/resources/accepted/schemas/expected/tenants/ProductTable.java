package tenants;

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
 * The table {@code shop.items}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Product}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public final class ProductTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code code}: unique. */
  public static final Column CODE = Column.of("code", ScalarType.STRING);

  /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
  public static final Relation CONTACTS = Relation.manyToMany(
      "contacts",
      () -> ContactTable.MODEL,
      "products",
      new Relation.JoinTable("crm", "_ContactToProduct", "B", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Product", "items")
      .schema("shop")
      .columns(ID, CODE)
      .relations(CONTACTS)
      .key(new Key("id", "items_pkey", List.of(ID), true))
      .key(new Key("code", "items_code_key", List.of(CODE), false))
      .build();

  private ProductTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Product read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Product(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
