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
 * The table {@code audit.Event}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Event}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Event.class)
@NullMarked
public final class EventTable {
  /** The labels of {@link Level} in the database. */
  public static final EnumCodec<Level> LEVEL_CODEC = EnumCodec.of(
      new EnumType("audit", "level", List.of("INFO", "warning")), Level.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code level}: {@code INFO} unless given. */
  public static final Column LEVEL = Column.of("level", LEVEL_CODEC.type())
      .withDefault(new DefaultValue.Literal("INFO"));

  /** {@code levels}: empty unless given. */
  public static final Column LEVELS = Column.of("levels", LEVEL_CODEC.type()).asList();

  /** {@code contactId}: the {@code id} of {@code contact}. */
  public static final Column CONTACT_ID = Column.of("contactId", ScalarType.INT);

  /** The {@code Contact} whose {@code id} is this record's {@code contactId}. */
  public static final Relation CONTACT = Relation.holding(
      "contact",
      true,
      () -> ContactTable.MODEL,
      "events",
      new Relation.ForeignKey(
          "Event_contactId_fkey",
          List.of(CONTACT_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The {@code Note} records whose {@code eventId} is this record's {@code id}. */
  public static final Relation NOTES = Relation.inverse(
      "notes", true, () -> NoteTable.MODEL, "event");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Event", "Event")
      .schema("audit")
      .columns(ID, LEVEL, LEVELS, CONTACT_ID)
      .relations(CONTACT, NOTES)
      .key(new Key("id", "Event_pkey", List.of(ID), true))
      .index(new Index("Event_contactId_idx", List.of(new Index.Part(CONTACT_ID, false))))
      .build();

  private EventTable() {}

  /** Reads the 4 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Event read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Event(
        row.getInt(at),
        row.getEnum(at + 1, LEVEL_CODEC),
        row.getList(at + 2, LEVEL_CODEC::read),
        loaded.one(slot),
        row.getInt(at + 3),
        loaded.list(slot + 1));
  }
}
