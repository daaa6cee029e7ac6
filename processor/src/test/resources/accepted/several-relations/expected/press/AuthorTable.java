package press;

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
 * The table {@code Author}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Author}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Author.class)
@NullMarked
public final class AuthorTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** The {@code Article} records whose {@code authorId} is this record's {@code id}. */
  public static final Relation WRITTEN = Relation.inverse(
      "written", true, () -> ArticleTable.MODEL, "author");

  /** The {@code Article} records whose {@code editorId} is this record's {@code id}. */
  public static final Relation EDITED = Relation.inverse(
      "edited", true, () -> ArticleTable.MODEL, "editor");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Author", "Author")
      .columns(ID, NAME)
      .relations(WRITTEN, EDITED)
      .key(new Key("id", "Author_pkey", List.of(ID), true))
      .build();

  private AuthorTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Author read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Author(
        row.getInt(at),
        row.getString(at + 1),
        loaded.list(slot),
        loaded.list(slot + 1));
  }
}
