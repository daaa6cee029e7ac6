package notes;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Note}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Note}.
 */
@GeneratedCode(Note.class)
@NullMarked
public final class NoteTable {
  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public static final Column ID = Column.of("id", ScalarType.UUID)
      .withDefault(DefaultValue.Function.UUID_V7);

  /** {@code text}: required. */
  public static final Column TEXT = Column.of("text", ScalarType.STRING);

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Note", "Note")
      .columns(ID, TEXT)
      .key(new Key("id", "Note_pkey", List.of(ID), true))
      .build();

  private NoteTable() {}

  /** Reads the 2 columns that begin at {@code at}. */
  public static Note read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Note(row.getUuid(at), row.getString(at + 1));
  }
}
