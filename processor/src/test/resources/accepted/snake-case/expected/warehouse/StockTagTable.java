package warehouse;

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
 * The table {@code stock_tag}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link StockTag}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
public final class StockTagTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code tag_name}: unique, stored as {@code VARCHAR(40)}. */
  public static final Column TAG_NAME = Column.of("tagName", ScalarType.STRING).mapped("tag_name")
      .nativeType("postgresql", "VARCHAR(40)");

  /** The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public static final Relation STOCK_ITEMS = Relation.manyToMany(
      "stockItems",
      () -> StockItemTable.MODEL,
      "stockTags",
      new Relation.JoinTable("_stock_item_to_stock_tag", "B", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("StockTag", "stock_tag")
      .columns(ID, TAG_NAME)
      .relations(STOCK_ITEMS)
      .key(new Key("id", "stock_tag_pkey", List.of(ID), true))
      .key(new Key("tagName", "stock_tag_tag_name_key", List.of(TAG_NAME), false))
      .build();

  private StockTagTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static StockTag read(ResultRow row, int at, Loaded loaded, int slot) {
    return new StockTag(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
