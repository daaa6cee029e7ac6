package land;

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
 * The table {@code Region}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Region}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
public final class RegionTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: unique. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** {@code tag}: a UUID that begins with the time unless given, hidden from the client. */
  public static final Column TAG = Column.of("tag", ScalarType.STRING)
      .withDefault(DefaultValue.Function.UUID_V7).asHidden();

  /** {@code rank}: {@code 7} unless given, hidden from the client. */
  public static final Column RANK = Column.of("rank", ScalarType.INT)
      .withDefault(new DefaultValue.Literal("7")).asHidden();

  /** {@code withinId}: may be null, hidden from the client. */
  public static final Column WITHIN_ID = Column.of("withinId", ScalarType.INT).asNullable()
      .asHidden();

  /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
  public static final Relation PLOTS = Relation.inverse(
      "plots", true, () -> PlotTable.MODEL, "region");

  /** The {@code Survey} records whose {@code regionId} is this record's {@code id}. */
  public static final Relation SURVEYS = Relation.inverse(
      "surveys", true, () -> SurveyTable.MODEL, "region")
      .asHidden();

  /** The {@code Region}, if there is one, whose {@code id} is this record's {@code withinId}. */
  public static final Relation WITHIN = Relation.holding(
      "within",
      false,
      () -> RegionTable.MODEL,
      "parts",
      new Relation.ForeignKey(
          "Region_withinId_fkey",
          List.of(WITHIN_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE))
      .asHidden();

  /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
  public static final Relation PARTS = Relation.inverse(
      "parts", true, () -> RegionTable.MODEL, "within");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Region", "Region")
      .columns(ID, NAME, TAG, RANK, WITHIN_ID)
      .relations(PLOTS, SURVEYS, WITHIN, PARTS)
      .key(new Key("id", "Region_pkey", List.of(ID), true))
      .key(new Key("name", "Region_name_key", List.of(NAME), false))
      .build();

  private RegionTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Region read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Region(
        row.getInt(at),
        row.getString(at + 1),
        null,
        null,
        loaded.list(slot),
        null,
        null,
        null,
        loaded.list(slot + 1));
  }
}
