package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
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
 * The table {@code Note}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Note}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Note.class)
@NullMarked
public final class NoteTable {
  /** The labels of {@link Level} in the database. */
  public static final EnumCodec<Level> LEVEL_CODEC = EnumCodec.of(
      new EnumType("audit", "level", List.of("INFO", "warning")), Level.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code text}: required. */
  public static final Column TEXT = Column.of("text", ScalarType.STRING);

  /** {@code level}: may be null. */
  public static final Column LEVEL = Column.of("level", LEVEL_CODEC.type()).asNullable();

  /** {@code eventId}: the {@code id} of {@code event}. */
  public static final Column EVENT_ID = Column.of("eventId", ScalarType.INT);

  /** The {@code Event} whose {@code id} is this record's {@code eventId}. */
  public static final Relation EVENT = Relation.holding(
      "event",
      true,
      () -> EventTable.MODEL,
      "notes",
      new Relation.ForeignKey(
          "Note_eventId_fkey",
          List.of(EVENT_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Note", "Note")
      .columns(ID, TEXT, LEVEL, EVENT_ID)
      .relations(EVENT)
      .key(new Key("id", "Note_pkey", List.of(ID), true))
      .index(new Index("Note_eventId_idx", List.of(new Index.Part(EVENT_ID, false))))
      .build();

  private NoteTable() {}

  /** Reads the 4 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Note read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Note(
        row.getInt(at),
        row.getString(at + 1),
        row.getNullableEnum(at + 2, LEVEL_CODEC),
        loaded.one(slot),
        row.getInt(at + 3));
  }
}
