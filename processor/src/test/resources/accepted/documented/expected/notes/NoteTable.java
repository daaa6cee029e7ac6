package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Note}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Note}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public final class NoteTable {
  /** Given by the writer, never {@code random}. {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** What is said, with $T, $L and {@code {braces} @at} &#42;/ in it. {@code text}: required. */
  public static final Column TEXT = Column.of("text", ScalarType.STRING);

  /**
   * Its {@code id}; see C:&#92;&#92;notes. {@code parentId}: the {@code id} of {@code parent},
   * may be null.
   */
  public static final Column PARENT_ID = Column.of("parentId", ScalarType.INT).asNullable();

  /**
   * The note that it answers. The {@code Note}, if there is one, whose {@code id} is this
   * record's {@code parentId}.
   */
  public static final Relation PARENT = Relation.holding(
      "parent",
      false,
      () -> NoteTable.MODEL,
      "answers",
      new Relation.ForeignKey(
          "Note_parentId_fkey",
          List.of(PARENT_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /**
   * The notes that answer it, which may be as many as people care to write, and then some more.
   * The {@code Note} records whose {@code parentId} is this record's {@code id}.
   */
  public static final Relation ANSWERS = Relation.inverse(
      "answers", true, () -> NoteTable.MODEL, "parent");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Note", "Note")
      .columns(ID, TEXT, PARENT_ID)
      .relations(PARENT, ANSWERS)
      .key(new Key("id", "Note_pkey", List.of(ID), true))
      .build();

  private NoteTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Note read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Note(
        row.getInt(at),
        row.getString(at + 1),
        loaded.optional(slot),
        row.getNullableInt(at + 2),
        loaded.list(slot + 1));
  }
}
