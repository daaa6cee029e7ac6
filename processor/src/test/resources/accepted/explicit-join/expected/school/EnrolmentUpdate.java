package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.time.Instant;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Enrolment}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Enrolment.class)
@NullMarked
public final class EnrolmentUpdate extends Input {
  /** No changes yet. */
  public EnrolmentUpdate() {
    super(EnrolmentTable.MODEL);
  }

  /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
  public EnrolmentUpdate pupil(
      Function<UpdateToOne<Pupil, PupilFields.Root<Pupil>, PupilCreate.RequiresName<PupilCreate>,
          PupilCreate, PupilUpdate>, Related<Pupil>> pupil) {
    one(EnrolmentTable.PUPIL, new UpdateToOne<>(PupilFields.Root.ROOT, PupilCreate::start,
        PupilUpdate::new), pupil);
    return this;
  }

  /** {@code pupilId}: part of the primary key, the {@code id} of {@code pupil}. */
  public EnrolmentUpdate pupilId(int pupilId) {
    set(EnrolmentTable.PUPIL_ID, pupilId);
    return this;
  }

  /** Arithmetic on {@code pupilId}. */
  public NumberUpdate<Enrolment, EnrolmentFields.Root<Enrolment>, Integer, EnrolmentUpdate> pupilId(
      ) {
    return new NumberUpdate<>(this, EnrolmentTable.PUPIL_ID, EnrolmentFields.Root.ROOT);
  }

  /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
  public EnrolmentUpdate course(
      Function<UpdateToOne<Course, CourseFields.Root<Course>,
          CourseCreate.RequiresCode<CourseCreate>, CourseCreate, CourseUpdate>,
          Related<Course>> course) {
    one(EnrolmentTable.COURSE, new UpdateToOne<>(CourseFields.Root.ROOT, CourseCreate::start,
        CourseUpdate::new), course);
    return this;
  }

  /** {@code courseCode}: part of the primary key, the {@code code} of {@code course}. */
  public EnrolmentUpdate courseCode(String courseCode) {
    set(EnrolmentTable.COURSE_CODE, courseCode);
    return this;
  }

  /** Where {@code courseCode} is taken from. */
  public ValueUpdate<Enrolment, EnrolmentFields.Root<Enrolment>, String,
      EnrolmentUpdate> courseCode(
      ) {
    return new ValueUpdate<>(this, EnrolmentTable.COURSE_CODE, EnrolmentFields.Root.ROOT);
  }

  /** {@code since}: the time of the create unless given. */
  public EnrolmentUpdate since(Instant since) {
    set(EnrolmentTable.SINCE, since);
    return this;
  }

  /** Where {@code since} is taken from. */
  public ValueUpdate<Enrolment, EnrolmentFields.Root<Enrolment>, Instant, EnrolmentUpdate> since() {
    return new ValueUpdate<>(this, EnrolmentTable.SINCE, EnrolmentFields.Root.ROOT);
  }
}
