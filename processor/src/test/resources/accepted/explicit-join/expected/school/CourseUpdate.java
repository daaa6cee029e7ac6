package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Course}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Course.class)
@NullMarked
public final class CourseUpdate extends Input {
  /** No changes yet. */
  public CourseUpdate() {
    super(CourseTable.MODEL);
  }

  /** {@code code}: the primary key. */
  public CourseUpdate code(String code) {
    set(CourseTable.CODE, code);
    return this;
  }

  /** Where {@code code} is taken from. */
  public ValueUpdate<Course, CourseFields.Root<Course>, String, CourseUpdate> code() {
    return new ValueUpdate<>(this, CourseTable.CODE, CourseFields.Root.ROOT);
  }

  /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
  public CourseUpdate enrolments(
      Consumer<UpdateToMany<Enrolment, EnrolmentFields.Root<Enrolment>,
          EnrolmentCreate.RequiresPupil<EnrolmentCreate.OfCourse>, EnrolmentCreate.OfCourse,
          EnrolmentUpdate>> enrolments) {
    many(CourseTable.ENROLMENTS, new UpdateToMany<>(EnrolmentFields.Root.ROOT,
        EnrolmentCreate.OfCourse::start, EnrolmentUpdate::new), enrolments);
    return this;
  }
}
