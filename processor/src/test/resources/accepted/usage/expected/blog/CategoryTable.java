package blog;

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
 * The table {@code Category}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Category}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
public final class CategoryTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: unique. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
  public static final Relation POSTS = Relation.manyToMany(
      "posts",
      () -> PostTable.MODEL,
      "categories",
      new Relation.JoinTable("_CategoryToPost", "A", List.of(ID)));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Category", "Category")
      .columns(ID, NAME)
      .relations(POSTS)
      .key(new Key("id", "Category_pkey", List.of(ID), true))
      .key(new Key("name", "Category_name_key", List.of(NAME), false))
      .build();

  private CategoryTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Category read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Category(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
