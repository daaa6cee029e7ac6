package land;

import io.prisma4j.annotation.GeneratedCode;
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
 * The table {@code Survey}: its columns and relations in the order of the record's components.
 * The client does nothing with it.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Survey.class)
@NullMarked
public final class SurveyTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code notes}: required. */
  public static final Column NOTES = Column.of("notes", ScalarType.STRING);

  /** {@code regionId}: the {@code id} of {@code region}. */
  public static final Column REGION_ID = Column.of("regionId", ScalarType.INT);

  /** The {@code Region} whose {@code id} is this record's {@code regionId}. */
  public static final Relation REGION = Relation.holding(
      "region",
      true,
      () -> RegionTable.MODEL,
      "surveys",
      new Relation.ForeignKey(
          "Survey_regionId_fkey",
          List.of(REGION_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Survey", "Survey")
      .columns(ID, NOTES, REGION_ID)
      .relations(REGION)
      .key(new Key("id", "Survey_pkey", List.of(ID), true))
      .build();

  private SurveyTable() {}
}
