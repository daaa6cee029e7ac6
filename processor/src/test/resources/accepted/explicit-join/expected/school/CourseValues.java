package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Course} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Course.class)
@NullMarked
public abstract class CourseValues<S extends CourseValues<S>> extends Input {
  CourseValues() {
    super(CourseTable.MODEL);
  }

  abstract S self();

  /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
  public S enrolments(
      Consumer<CreateMany<Enrolment, EnrolmentFields.Root<Enrolment>,
          EnrolmentCreate.RequiresPupil<EnrolmentCreate.OfCourse>,
          EnrolmentCreate.OfCourse>> enrolments) {
    many(CourseTable.ENROLMENTS, new CreateMany<>(EnrolmentFields.Root.ROOT,
        EnrolmentCreate.OfCourse::start), enrolments);
    return self();
  }

  /** Takes {@code code} and goes on. */
  record CodeStage<N>(CourseValues<?> values, N next) implements CourseCreate.RequiresCode<N> {
    @Override
    public N code(String code) {
      values.set(CourseTable.CODE, code);
      return next;
    }
  }
}
