package blog;

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
 * The table {@code comments}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Comment}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Comment.class)
@NullMarked
public final class CommentTable {
  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public static final Column ID = Column.of("id", ScalarType.UUID)
      .withDefault(DefaultValue.Function.UUID_V7);

  /** {@code body}: stored as {@code VARCHAR(500)}. */
  public static final Column TEXT = Column.of("text", ScalarType.STRING).mapped("body")
      .nativeType("postgresql", "VARCHAR(500)");

  /** {@code postId}: the {@code id} of {@code post}. */
  public static final Column POST_ID = Column.of("postId", ScalarType.INT);

  /** The {@code Post} whose {@code id} is this record's {@code postId}. */
  public static final Relation POST = Relation.holding(
      "post",
      true,
      () -> PostTable.MODEL,
      "comments",
      new Relation.ForeignKey(
          "comments_postId_fkey",
          List.of(POST_ID),
          List.of("id"),
          ReferentialAction.CASCADE,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Comment", "comments")
      .columns(ID, TEXT, POST_ID)
      .relations(POST)
      .key(new Key("id", "comments_pkey", List.of(ID), true))
      .build();

  private CommentTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Comment read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Comment(
        row.getUuid(at),
        row.getString(at + 1),
        loaded.one(slot),
        row.getInt(at + 2));
  }
}
