package car;

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
 * The table {@code Radio}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Radio}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
public final class RadioTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code carId}: unique, the {@code id} of {@code car}, may be null. */
  public static final Column CAR_ID = Column.of("carId", ScalarType.INT).asNullable();

  /** The {@code Car}, if there is one, whose {@code id} is this record's {@code carId}. */
  public static final Relation CAR = Relation.holding(
      "car",
      false,
      () -> CarTable.MODEL,
      "radio",
      new Relation.ForeignKey(
          "Radio_carId_fkey",
          List.of(CAR_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Radio", "Radio")
      .columns(ID, CAR_ID)
      .relations(CAR)
      .key(new Key("id", "Radio_pkey", List.of(ID), true))
      .key(new Key("carId", "Radio_carId_key", List.of(CAR_ID), false))
      .build();

  private RadioTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Radio read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Radio(row.getInt(at), loaded.optional(slot), row.getNullableInt(at + 1));
  }
}
