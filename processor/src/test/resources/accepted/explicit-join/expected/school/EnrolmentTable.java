package school;

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
 * The table {@code Enrolment}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Enrolment}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Enrolment.class)
@NullMarked
public final class EnrolmentTable {
  /** {@code pupilId}: part of the primary key, the {@code id} of {@code pupil}. */
  public static final Column PUPIL_ID = Column.of("pupilId", ScalarType.INT);

  /** {@code courseCode}: part of the primary key, the {@code code} of {@code course}. */
  public static final Column COURSE_CODE = Column.of("courseCode", ScalarType.STRING);

  /** {@code since}: the time of the create unless given. */
  public static final Column SINCE = Column.of("since", ScalarType.INSTANT)
      .withDefault(DefaultValue.Function.NOW);

  /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
  public static final Relation PUPIL = Relation.holding(
      "pupil",
      true,
      () -> PupilTable.MODEL,
      "enrolments",
      new Relation.ForeignKey(
          "Enrolment_pupilId_fkey",
          List.of(PUPIL_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
  public static final Relation COURSE = Relation.holding(
      "course",
      true,
      () -> CourseTable.MODEL,
      "enrolments",
      new Relation.ForeignKey(
          "Enrolment_courseCode_fkey",
          List.of(COURSE_CODE),
          List.of("code"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Enrolment", "Enrolment")
      .columns(PUPIL_ID, COURSE_CODE, SINCE)
      .relations(PUPIL, COURSE)
      .key(new Key("pupilIdCourseCode", "Enrolment_pkey", List.of(PUPIL_ID, COURSE_CODE), true))
      .build();

  private EnrolmentTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Enrolment read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Enrolment(
        loaded.one(slot),
        row.getInt(at),
        loaded.one(slot + 1),
        row.getString(at + 1),
        row.getInstant(at + 2));
  }
}
