package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Harbour}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Harbour}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
public final class HarbourTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code berths}: required. */
  public static final Column BERTHS = Column.of("berths", ScalarType.INT);

  /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
  public static final Relation SHIPS = Relation.inverse(
      "ships", true, () -> ShipTable.MODEL, "harbour");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Harbour", "Harbour")
      .columns(ID, NAME, BERTHS)
      .relations(SHIPS)
      .key(new Key("id", "Harbour_pkey", List.of(ID), true))
      .build();

  private HarbourTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Harbour read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Harbour(
        row.getInt(at),
        row.getString(at + 1),
        row.getInt(at + 2),
        loaded.list(slot));
  }
}
