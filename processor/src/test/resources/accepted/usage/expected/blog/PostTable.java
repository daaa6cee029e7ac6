package blog;

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
 * The table {@code Post}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Post}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
public final class PostTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code createdAt}: the time of the create unless given. */
  public static final Column CREATED_AT = Column.of("createdAt", ScalarType.INSTANT)
      .withDefault(DefaultValue.Function.NOW);

  /** {@code title}: required. */
  public static final Column TITLE = Column.of("title", ScalarType.STRING);

  /** {@code content}: may be null. */
  public static final Column CONTENT = Column.of("content", ScalarType.STRING).asNullable();

  /** {@code published}: {@code false} unless given. */
  public static final Column PUBLISHED = Column.of("published", ScalarType.BOOLEAN)
      .withDefault(new DefaultValue.Literal("false"));

  /** {@code views}: {@code 0} unless given. */
  public static final Column VIEWS = Column.of("views", ScalarType.INT)
      .withDefault(new DefaultValue.Literal("0"));

  /** {@code likes}: {@code 0} unless given. */
  public static final Column LIKES = Column.of("likes", ScalarType.INT)
      .withDefault(new DefaultValue.Literal("0"));

  /** {@code authorId}: the {@code id} of {@code author}, may be null. */
  public static final Column AUTHOR_ID = Column.of("authorId", ScalarType.INT).asNullable();

  /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
  public static final Relation AUTHOR = Relation.holding(
      "author",
      false,
      () -> UserTable.MODEL,
      "posts",
      new Relation.ForeignKey(
          "Post_authorId_fkey",
          List.of(AUTHOR_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
  public static final Relation CATEGORIES = Relation.manyToMany(
      "categories",
      () -> CategoryTable.MODEL,
      "posts",
      new Relation.JoinTable("_CategoryToPost", "B", List.of(ID)));

  /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
  public static final Relation COMMENTS = Relation.inverse(
      "comments", true, () -> CommentTable.MODEL, "post");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Post", "Post")
      .columns(ID, CREATED_AT, TITLE, CONTENT, PUBLISHED, VIEWS, LIKES, AUTHOR_ID)
      .relations(AUTHOR, CATEGORIES, COMMENTS)
      .key(new Key("id", "Post_pkey", List.of(ID), true))
      .index(new Index("Post_title_content_idx", List.of(new Index.Part(TITLE, false),
          new Index.Part(CONTENT, false))))
      .build();

  private PostTable() {}

  /** Reads the 8 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Post read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Post(
        row.getInt(at),
        row.getInstant(at + 1),
        row.getString(at + 2),
        row.getNullableString(at + 3),
        row.getBoolean(at + 4),
        row.getInt(at + 5),
        row.getInt(at + 6),
        loaded.optional(slot),
        row.getNullableInt(at + 7),
        loaded.list(slot + 1),
        loaded.list(slot + 2));
  }
}
