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
 * The table {@code stock_item}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link StockItem}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockItem.class)
@NullMarked
public final class StockItemTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code article_number}: required. */
  public static final Column ARTICLE_NUMBER = Column.of("articleNumber", ScalarType.STRING)
      .mapped("article_number");

  /** The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public static final Relation STOCK_TAGS = Relation.manyToMany(
      "stockTags",
      () -> StockTagTable.MODEL,
      "stockItems",
      new Relation.JoinTable("_stock_item_to_stock_tag", "A", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("StockItem", "stock_item")
      .columns(ID, ARTICLE_NUMBER)
      .relations(STOCK_TAGS)
      .key(new Key("id", "stock_item_pkey", List.of(ID), true))
      .build();

  private StockItemTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static StockItem read(ResultRow row, int at, Loaded loaded, int slot) {
    return new StockItem(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
