package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Ship}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Ship}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
public final class ShipTable {
  /** The labels of {@link Ship.Kind} in the database. */
  public static final EnumCodec<Ship.Kind> KIND_CODEC = EnumCodec.of(
      new EnumType("Kind", List.of("SAIL", "STEAM")), Ship.Kind.values());

  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code ship_name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING).mapped("ship_name");

  /** {@code kind}: required. */
  public static final Column KIND = Column.of("kind", KIND_CODEC.type());

  /** {@code harbourId}: the {@code id} of {@code harbour}, may be null. */
  public static final Column HARBOUR_ID = Column.of("harbourId", ScalarType.INT).asNullable();

  /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
  public static final Relation SAILORS = Relation.inverse(
      "sailors", true, () -> SailorTable.MODEL, "ship");

  /** The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}. */
  public static final Relation HARBOUR = Relation.holding(
      "harbour",
      false,
      () -> HarbourTable.MODEL,
      "ships",
      new Relation.ForeignKey(
          "Ship_harbourId_fkey",
          List.of(HARBOUR_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Ship", "Ship")
      .columns(ID, NAME, KIND, HARBOUR_ID)
      .relations(SAILORS, HARBOUR)
      .key(new Key("id", "Ship_pkey", List.of(ID), true))
      .build();

  private ShipTable() {}

  /** Reads the 4 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Ship read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Ship(
        row.getInt(at),
        row.getString(at + 1),
        row.getEnum(at + 2, KIND_CODEC),
        loaded.list(slot),
        loaded.optional(slot + 1),
        Optional.ofNullable(row.getNullableInt(at + 3)));
  }
}
