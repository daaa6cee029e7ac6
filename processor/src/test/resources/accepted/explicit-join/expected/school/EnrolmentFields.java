package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.ValueField;
import io.prisma4j.read.ResultRow;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Enrolment}: {@code e -> e.pupilId().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Enrolment.class)
@NullMarked
public class EnrolmentFields<R> extends Fields<R, Enrolment> {
  private final Later<PupilFields.One<R>> pupil;
  private final IntField<R> pupilId;
  private final Later<CourseFields.One<R>> course;
  private final StringField<R> courseCode;
  private final ValueField<R, Instant> since;

  /** The fields of a scope. */
  public EnrolmentFields(Scope<Enrolment> scope) {
    super(scope);
    this.pupil = new Later<>(
        () -> new PupilFields.One<>(scope.to(EnrolmentTable.PUPIL, PupilTable::read)));
    this.pupilId = new IntField<>(scope, EnrolmentTable.PUPIL_ID);
    this.course = new Later<>(
        () -> new CourseFields.One<>(scope.to(EnrolmentTable.COURSE, CourseTable::read)));
    this.courseCode = new StringField<>(scope, EnrolmentTable.COURSE_CODE);
    this.since = new ValueField<>(
        scope, EnrolmentTable.SINCE, ResultRow::getInstant, ResultRow::getNullableInstant);
  }

  /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
  public PupilFields.One<R> pupil() {
    return pupil.get();
  }

  /** {@code pupilId}: part of the primary key, the {@code id} of {@code pupil}. */
  public IntField<R> pupilId() {
    return pupilId;
  }

  /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
  public CourseFields.One<R> course() {
    return course.get();
  }

  /** {@code courseCode}: part of the primary key, the {@code code} of {@code course}. */
  public StringField<R> courseCode() {
    return courseCode;
  }

  /** {@code since}: the time of the create unless given. */
  public ValueField<R, Instant> since() {
    return since;
  }

  /**
   * The key of {@code pupilId} and {@code courseCode}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class PupilIdCourseCode<R> extends CompoundKey<R> {
    PupilIdCourseCode(Scope<Enrolment> scope) {
      super(scope, "pupilIdCourseCode");
    }

    /** The {@link Enrolment} with these values. */
    public UniqueFilter<R> eq(int pupilId, String courseCode) {
      return where(pupilId, courseCode);
    }
  }

  /**
   * The fields of a {@link Enrolment} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends EnrolmentFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Enrolment> ROOT = new Root<>(
        Scope.of(EnrolmentTable.MODEL, EnrolmentTable::read));

    private final PupilIdCourseCode<R> pupilIdCourseCode;

    /** The fields of a scope. */
    public Root(Scope<Enrolment> scope) {
      super(scope);
      this.pupilIdCourseCode = new PupilIdCourseCode<>(scope);
    }

    /** The primary key: {@code pupilId} and {@code courseCode}. */
    public PupilIdCourseCode<R> pupilIdCourseCode() {
      return pupilIdCourseCode;
    }
  }

  /**
   * The fields of a {@link Enrolment} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends EnrolmentFields<R>
      implements ToOne<R, Enrolment, Root<In<R>>> {
    private final RelatedOne<R, Enrolment, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Enrolment> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Enrolment, Root<In<R>>> related() {
      return related;
    }
  }
}
