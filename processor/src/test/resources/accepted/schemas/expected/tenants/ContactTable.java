package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code crm.items}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Contact}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
public final class ContactTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code code}: unique. */
  public static final Column CODE = Column.of("code", ScalarType.STRING);

  /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
  public static final Relation EVENTS = Relation.inverse(
      "events", true, () -> EventTable.MODEL, "contact");

  /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
  public static final Relation PRODUCTS = Relation.manyToMany(
      "products",
      () -> ProductTable.MODEL,
      "contacts",
      new Relation.JoinTable("crm", "_ContactToProduct", "A", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Contact", "items")
      .schema("crm")
      .columns(ID, CODE)
      .relations(EVENTS, PRODUCTS)
      .key(new Key("id", "items_pkey", List.of(ID), true))
      .key(new Key("code", "items_code_key", List.of(CODE), false))
      .build();

  private ContactTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Contact read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Contact(
        row.getInt(at),
        row.getString(at + 1),
        loaded.list(slot),
        loaded.list(slot + 1));
  }
}
