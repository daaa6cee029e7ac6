package odd;

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
 * The table {@code Part}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Part}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Part.class)
@NullMarked
public final class PartTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code selfId}: unique, the {@code id} of {@code self}, may be null. */
  public static final Column SELF_ID = Column.of("selfId", ScalarType.INT).asNullable();

  /** {@code whereId}: the {@code id} of {@code where}. */
  public static final Column WHERE_ID = Column.of("whereId", ScalarType.INT);

  /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
  public static final Relation SELF = Relation.holding(
      "self",
      false,
      () -> ThingTable.MODEL,
      "include",
      new Relation.ForeignKey(
          "Part_selfId_fkey",
          List.of(SELF_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
  public static final Relation WHERE = Relation.holding(
      "where",
      true,
      () -> ThingTable.MODEL,
      "create",
      new Relation.ForeignKey(
          "Part_whereId_fkey",
          List.of(WHERE_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Part", "Part")
      .columns(ID, SELF_ID, WHERE_ID)
      .relations(SELF, WHERE)
      .key(new Key("id", "Part_pkey", List.of(ID), true))
      .key(new Key("selfId", "Part_selfId_key", List.of(SELF_ID), false))
      .build();

  private PartTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Part read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Part(
        row.getInt(at),
        loaded.optional(slot),
        row.getNullableInt(at + 1),
        loaded.one(slot + 1),
        row.getInt(at + 2));
  }
}
