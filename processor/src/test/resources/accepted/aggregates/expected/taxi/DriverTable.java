package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Driver}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Driver}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Driver.class)
@NullMarked
public final class DriverTable {
  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code age}: may be null. */
  public static final Column AGE = Column.of("age", ScalarType.INT).asNullable();

  /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
  public static final Relation TRIPS = Relation.inverse(
      "trips", true, () -> TripTable.MODEL, "driver");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Driver", "Driver")
      .columns(ID, NAME, AGE)
      .relations(TRIPS)
      .key(new Key("id", "Driver_pkey", List.of(ID), true))
      .build();

  private DriverTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Driver read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Driver(
        row.getInt(at),
        row.getString(at + 1),
        Optional.ofNullable(row.getNullableInt(at + 2)),
        loaded.list(slot));
  }
}
