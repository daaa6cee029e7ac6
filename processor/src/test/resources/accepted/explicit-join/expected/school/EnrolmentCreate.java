package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Enrolment}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Enrolment.class)
@NullMarked
public final class EnrolmentCreate extends EnrolmentValues<EnrolmentCreate> {
  private EnrolmentCreate() {}

  /** The first stage of such a record. */
  public static RequiresPupil<RequiresCourse<EnrolmentCreate>> start() {
    EnrolmentCreate create = new EnrolmentCreate();
    return new EnrolmentValues.PupilStage<>(create, new EnrolmentValues.CourseStage<>(create,
        create));
  }

  @Override
  EnrolmentCreate self() {
    return this;
  }

  /** A {@link Enrolment} created under {@code Pupil.enrolments}: its {@code pupil} is known. */
  public static final class OfPupil extends EnrolmentValues<OfPupil> {
    private OfPupil() {}

    /** The first stage of such a record. */
    public static RequiresCourse<OfPupil> start() {
      OfPupil create = new OfPupil();
      return new EnrolmentValues.CourseStage<>(create, create);
    }

    @Override
    OfPupil self() {
      return this;
    }
  }

  /** A {@link Enrolment} created under {@code Course.enrolments}: its {@code course} is known. */
  public static final class OfCourse extends EnrolmentValues<OfCourse> {
    private OfCourse() {}

    /** The first stage of such a record. */
    public static RequiresPupil<OfCourse> start() {
      OfCourse create = new OfCourse();
      return new EnrolmentValues.PupilStage<>(create, create);
    }

    @Override
    OfCourse self() {
      return this;
    }
  }

  /**
   * A {@link Enrolment} that still needs its {@code pupil}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPupil<N> {
    /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
    N pupil(
        Function<CreateToOne<Pupil, PupilFields.Root<Pupil>, PupilCreate.RequiresName<PupilCreate>,
            PupilCreate>, Related<Pupil>> pupil);

    /** {@code pupilId}: part of the primary key, the {@code id} of {@code pupil}. */
    N pupilId(int pupilId);
  }

  /**
   * A {@link Enrolment} that still needs its {@code course}.
   *
   * @param <N> what comes next
   */
  public interface RequiresCourse<N> {
    /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
    N course(
        Function<CreateToOne<Course, CourseFields.Root<Course>,
            CourseCreate.RequiresCode<CourseCreate>, CourseCreate>, Related<Course>> course);

    /** {@code courseCode}: part of the primary key, the {@code code} of {@code course}. */
    N courseCode(String courseCode);
  }
}
