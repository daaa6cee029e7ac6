package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EmbeddedCodec;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Trip}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Trip}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Trip.class)
@NullMarked
public final class TripTable {
  /** The labels of {@link Trip.Kind} in the database. */
  public static final EnumCodec<Trip.Kind> KIND_CODEC = EnumCodec.of(
      new EnumType("Kind", List.of("HAILED", "BOOKED")), Trip.Kind.values());

  /** {@code id}: the primary key. */
  public static final Column ID = Column.of("id", ScalarType.INT);

  /** {@code seats}: required. */
  public static final Column SEATS = Column.of("seats", ScalarType.SHORT);

  /** {@code metres}: required. */
  public static final Column METRES = Column.of("metres", ScalarType.INT);

  /** {@code micros}: required. */
  public static final Column MICROS = Column.of("micros", ScalarType.LONG);

  /** {@code litres}: required. */
  public static final Column LITRES = Column.of("litres", ScalarType.DOUBLE);

  /** {@code fare}: required. */
  public static final Column FARE = Column.of("fare", ScalarType.DECIMAL);

  /** {@code tip}: may be null. */
  public static final Column TIP = Column.of("tip", ScalarType.INT).asNullable();

  /** {@code startedAt}: required. */
  public static final Column STARTED_AT = Column.of("startedAt", ScalarType.INSTANT);

  /** {@code kind}: required. */
  public static final Column KIND = Column.of("kind", KIND_CODEC.type());

  /** {@code origin_town}: required. */
  public static final Column ORIGIN_TOWN = Column.of("origin.town", ScalarType.STRING)
      .mapped("origin_town");

  /** {@code origin_zone}: required. */
  public static final Column ORIGIN_ZONE = Column.of("origin.zone", ScalarType.INT)
      .mapped("origin_zone");

  /** {@code driverId}: the {@code id} of {@code driver}. */
  public static final Column DRIVER_ID = Column.of("driverId", ScalarType.INT);

  /** The {@code Driver} whose {@code id} is this record's {@code driverId}. */
  public static final Relation DRIVER = Relation.holding(
      "driver",
      true,
      () -> DriverTable.MODEL,
      "trips",
      new Relation.ForeignKey(
          "Trip_driverId_fkey",
          List.of(DRIVER_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The {@code Place} in {@code origin_town}, {@code origin_zone}. */
  public static final EmbeddedCodec<Place> ORIGIN =
      EmbeddedCodec.of("Trip.origin", TripTable::readOrigin)
      .required(ORIGIN_TOWN, Place::town)
      .required(ORIGIN_ZONE, Place::zone);

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Trip", "Trip")
      .columns(ID, SEATS, METRES, MICROS, LITRES, FARE, TIP, STARTED_AT, KIND, ORIGIN_TOWN,
          ORIGIN_ZONE, DRIVER_ID)
      .relations(DRIVER)
      .key(new Key("id", "Trip_pkey", List.of(ID), true))
      .build();

  private TripTable() {}

  /** Reads the 12 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Trip read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Trip(
        row.getInt(at),
        row.getShort(at + 1),
        row.getInt(at + 2),
        row.getLong(at + 3),
        row.getDouble(at + 4),
        row.getDecimal(at + 5),
        row.getNullableInt(at + 6),
        row.getInstant(at + 7),
        row.getEnum(at + 8, KIND_CODEC),
        readOrigin(row, at + 9),
        loaded.one(slot),
        row.getInt(at + 11));
  }

  private static Place readOrigin(ResultRow row, int at) {
    return new Place(row.getString(at), row.getInt(at + 1));
  }
}
