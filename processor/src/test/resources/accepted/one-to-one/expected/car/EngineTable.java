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
 * The table {@code Engine}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Engine}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Engine.class)
@NullMarked
public final class EngineTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code power}: required. */
  public static final Column POWER = Column.of("power", ScalarType.INT);

  /** {@code carId}: unique, the {@code id} of {@code car}. */
  public static final Column CAR_ID = Column.of("carId", ScalarType.INT);

  /** The {@code Car} whose {@code id} is this record's {@code carId}. */
  public static final Relation CAR = Relation.holding(
      "car",
      true,
      () -> CarTable.MODEL,
      "engine",
      new Relation.ForeignKey(
          "Engine_carId_fkey",
          List.of(CAR_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Engine", "Engine")
      .columns(ID, POWER, CAR_ID)
      .relations(CAR)
      .key(new Key("id", "Engine_pkey", List.of(ID), true))
      .key(new Key("carId", "Engine_carId_key", List.of(CAR_ID), false))
      .build();

  private EngineTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Engine read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Engine(
        row.getInt(at),
        row.getInt(at + 1),
        loaded.one(slot),
        row.getInt(at + 2));
  }
}
