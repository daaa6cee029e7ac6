package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Course}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Course}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Course.class)
@NullMarked
public final class CourseTable {
  /** {@code code}: the primary key. */
  public static final Column CODE = Column.of("code", ScalarType.STRING);

  /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
  public static final Relation ENROLMENTS = Relation.inverse(
      "enrolments", true, () -> EnrolmentTable.MODEL, "course");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Course", "Course")
      .columns(CODE)
      .relations(ENROLMENTS)
      .key(new Key("code", "Course_pkey", List.of(CODE), true))
      .build();

  private CourseTable() {}

  /** Reads the column {@code at}; a relation that was not loaded is null. */
  public static Course read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Course(row.getString(at), loaded.list(slot));
  }
}
