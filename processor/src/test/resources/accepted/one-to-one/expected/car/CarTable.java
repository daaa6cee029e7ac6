package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Car}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Car}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Car.class)
@NullMarked
public final class CarTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code plate}: unique. */
  public static final Column PLATE = Column.of("plate", ScalarType.STRING);

  /** The {@code Engine}, if there is one, whose {@code carId} is this record's {@code id}. */
  public static final Relation ENGINE = Relation.inverse(
      "engine", false, () -> EngineTable.MODEL, "car");

  /** The {@code Radio}, if there is one, whose {@code carId} is this record's {@code id}. */
  public static final Relation RADIO = Relation.inverse(
      "radio", false, () -> RadioTable.MODEL, "car");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Car", "Car")
      .columns(ID, PLATE)
      .relations(ENGINE, RADIO)
      .key(new Key("id", "Car_pkey", List.of(ID), true))
      .key(new Key("plate", "Car_plate_key", List.of(PLATE), false))
      .build();

  private CarTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Car read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Car(
        row.getInt(at),
        row.getString(at + 1),
        loaded.optional(slot),
        loaded.optional(slot + 1));
  }
}
