package school;

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
 * The table {@code Pupil}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Pupil}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
public final class PupilTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code name}: required. */
  public static final Column NAME = Column.of("name", ScalarType.STRING);

  /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
  public static final Relation ENROLMENTS = Relation.inverse(
      "enrolments", true, () -> EnrolmentTable.MODEL, "pupil");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Pupil", "Pupil")
      .columns(ID, NAME)
      .relations(ENROLMENTS)
      .key(new Key("id", "Pupil_pkey", List.of(ID), true))
      .build();

  private PupilTable() {}

  /** Reads the 2 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Pupil read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Pupil(row.getInt(at), row.getString(at + 1), loaded.list(slot));
  }
}
