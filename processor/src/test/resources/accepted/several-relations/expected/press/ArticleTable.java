package press;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Article}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Article}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public final class ArticleTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code title}: required. */
  public static final Column TITLE = Column.of("title", ScalarType.STRING);

  /** {@code authorId}: the {@code id} of {@code author}. */
  public static final Column AUTHOR_ID = Column.of("authorId", ScalarType.INT);

  /** {@code editorId}: the {@code id} of {@code editor}, may be null. */
  public static final Column EDITOR_ID = Column.of("editorId", ScalarType.INT).asNullable();

  /** The {@code Author} whose {@code id} is this record's {@code authorId}. */
  public static final Relation AUTHOR = Relation.holding(
      "author",
      true,
      () -> AuthorTable.MODEL,
      "written",
      new Relation.ForeignKey(
          "Article_authorId_fkey",
          List.of(AUTHOR_ID),
          List.of("id"),
          ReferentialAction.CASCADE,
          ReferentialAction.CASCADE));

  /** The {@code Author}, if there is one, whose {@code id} is this record's {@code editorId}. */
  public static final Relation EDITOR = Relation.holding(
      "editor",
      false,
      () -> AuthorTable.MODEL,
      "edited",
      new Relation.ForeignKey(
          "Article_editorId_fkey",
          List.of(EDITOR_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Article", "Article")
      .columns(ID, TITLE, AUTHOR_ID, EDITOR_ID)
      .relations(AUTHOR, EDITOR)
      .key(new Key("id", "Article_pkey", List.of(ID), true))
      .build();

  private ArticleTable() {}

  /** Reads the 4 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Article read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Article(
        row.getInt(at),
        row.getString(at + 1),
        loaded.one(slot),
        row.getInt(at + 2),
        loaded.optional(slot + 1),
        row.getNullableInt(at + 3));
  }
}
