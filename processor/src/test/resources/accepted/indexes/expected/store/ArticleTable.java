package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Check;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code articles}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Article}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public final class ArticleTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code maker}: required. */
  public static final Column MAKER = Column.of("maker", ScalarType.STRING);

  /** {@code amount}: required. */
  public static final Column PRICE = Column.of("price", ScalarType.INT).mapped("amount");

  /** {@code stock}: required. */
  public static final Column STOCK = Column.of("stock", ScalarType.INT);

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Article", "articles")
      .columns(ID, NAME, MAKER, PRICE, STOCK)
      .key(new Key("id", "articles_pkey", List.of(ID), true))
      .key(new Key("makerName", "one_name_a_maker", List.of(MAKER, NAME), false))
      .index(new Index("articles_maker_idx", List.of(new Index.Part(MAKER, false)))
          .withType("BRIN"))
      .index(new Index("articles_maker_amount_idx", List.of(new Index.Part(MAKER, false),
          new Index.Part(PRICE, true))))
      .index(new Index("by_price", List.of(new Index.Part(PRICE, false))).withType("HASH"))
      .index(new Index("by_prefix", List.of(new Index.Part(NAME, false, "text_pattern_ops"),
          new Index.Part(MAKER, false))))
      .index(new Index("articles_stock_idx", List.of(new Index.Part(STOCK, false)))
          .withCondition("stock > 0"))
      .index(new Index("articles_expr_idx", "lower(name)"))
      .check(new Check("articles_amount_check", "amount >= 0"))
      .check(new Check("articles_amount_check1", "amount < 1000000"))
      .check(new Check("articles_check", "amount > 0 OR stock = 0"))
      .check(new Check("name_is_long", "length(name) > 2"))
      .check(new Check("articles_check1", "maker <> name"))
      .build();

  private ArticleTable() {}

  /** Reads the 5 columns that begin at {@code at}. */
  public static Article read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Article(
        row.getInt(at),
        row.getString(at + 1),
        row.getString(at + 2),
        row.getInt(at + 3),
        row.getInt(at + 4));
  }
}
