package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.time.Instant;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Enrolment} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Enrolment.class)
@NullMarked
public abstract class EnrolmentValues<S extends EnrolmentValues<S>> extends Input {
  EnrolmentValues() {
    super(EnrolmentTable.MODEL);
  }

  abstract S self();

  /** {@code since}: the time of the create unless given. */
  public S since(Instant since) {
    set(EnrolmentTable.SINCE, since);
    return self();
  }

  /** Takes {@code pupil} and goes on. */
  record PupilStage<N>(EnrolmentValues<?> values,
      N next) implements EnrolmentCreate.RequiresPupil<N> {
    @Override
    public N pupil(
        Function<CreateToOne<Pupil, PupilFields.Root<Pupil>, PupilCreate.RequiresName<PupilCreate>,
            PupilCreate>, Related<Pupil>> pupil) {
      values.one(EnrolmentTable.PUPIL, new CreateToOne<>(PupilFields.Root.ROOT, PupilCreate::start),
          pupil);
      return next;
    }

    @Override
    public N pupilId(int pupilId) {
      values.set(EnrolmentTable.PUPIL_ID, pupilId);
      return next;
    }
  }

  /** Takes {@code course} and goes on. */
  record CourseStage<N>(EnrolmentValues<?> values,
      N next) implements EnrolmentCreate.RequiresCourse<N> {
    @Override
    public N course(
        Function<CreateToOne<Course, CourseFields.Root<Course>,
            CourseCreate.RequiresCode<CourseCreate>, CourseCreate>, Related<Course>> course) {
      values.one(EnrolmentTable.COURSE, new CreateToOne<>(CourseFields.Root.ROOT,
          CourseCreate::start), course);
      return next;
    }

    @Override
    public N courseCode(String courseCode) {
      values.set(EnrolmentTable.COURSE_CODE, courseCode);
      return next;
    }
  }
}
