package crew;

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
 * The table {@code Sailor}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Sailor}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sailor.class)
@NullMarked
public final class SailorTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code shipId}: the {@code id} of {@code ship}. */
  public static final Column SHIP_ID = Column.of("shipId", ScalarType.INT);

  /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
  public static final Relation SHIP = Relation.holding(
      "ship",
      true,
      () -> ShipTable.MODEL,
      "sailors",
      new Relation.ForeignKey(
          "Sailor_shipId_fkey",
          List.of(SHIP_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Sailor", "Sailor")
      .columns(ID, NAME, SHIP_ID)
      .relations(SHIP)
      .key(new Key("id", "Sailor_pkey", List.of(ID), true))
      .build();

  private SailorTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Sailor read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Sailor(
        row.getInt(at),
        row.getString(at + 1),
        loaded.one(slot),
        row.getInt(at + 2));
  }
}
