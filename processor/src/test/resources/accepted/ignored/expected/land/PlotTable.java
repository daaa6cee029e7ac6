package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
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
 * The table {@code Plot}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Plot}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Plot.class)
@NullMarked
public final class PlotTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: unique. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code corner_at}: stored as {@code point}, hidden from the client. */
  public static final Column CORNER = Column.unsupported("corner", "point").mapped("corner_at");

  /**
   * {@code centre}: {@code '(0,0)'} unless given, stored as {@code point}, hidden from the
   * client.
   */
  public static final Column CENTRE = Column.unsupported("centre", "point")
      .withDefault(new DefaultValue.Sql("'(0,0)'"));

  /** {@code legacyCode}: may be null, hidden from the client. */
  public static final Column LEGACY_CODE = Column.of("legacyCode", ScalarType.STRING).asNullable()
      .asHidden();

  /** {@code regionId}: the {@code id} of {@code region}, may be null. */
  public static final Column REGION_ID = Column.of("regionId", ScalarType.INT).asNullable();

  /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
  public static final Relation REGION = Relation.holding(
      "region",
      false,
      () -> RegionTable.MODEL,
      "plots",
      new Relation.ForeignKey(
          "Plot_regionId_fkey",
          List.of(REGION_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Plot", "Plot")
      .columns(ID, NAME, CORNER, CENTRE, LEGACY_CODE, REGION_ID)
      .relations(REGION)
      .key(new Key("id", "Plot_pkey", List.of(ID), true))
      .key(new Key("name", "Plot_name_key", List.of(NAME), false))
      .index(new Index("Plot_legacyCode_idx", List.of(new Index.Part(LEGACY_CODE, false))))
      .build();

  private PlotTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Plot read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Plot(
        row.getInt(at),
        row.getString(at + 1),
        null,
        null,
        null,
        loaded.optional(slot),
        row.getNullableInt(at + 2));
  }
}
