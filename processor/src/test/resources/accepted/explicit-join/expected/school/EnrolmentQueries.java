package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Enrolment}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Enrolment.class)
@NullMarked
@CheckReturnValue
public final class EnrolmentQueries
    extends ModelQueries<Enrolment, EnrolmentFields.Root<Enrolment>,
        EnrolmentCreate.RequiresPupil<EnrolmentCreate.RequiresCourse<EnrolmentCreate>>,
        EnrolmentCreate, EnrolmentUpdate> {
  /** The operations on one database. */
  public EnrolmentQueries(Runner runner) {
    super(runner, EnrolmentFields.Root.ROOT, EnrolmentCreate::start, EnrolmentUpdate::new);
  }

  /** The {@link Enrolment} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super EnrolmentFields.Root<Enrolment>, UniqueFilter<Enrolment>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Enrolment, EnrolmentFields.Root<Enrolment>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EnrolmentFields.Root.ROOT);
    }

    /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
    public PupilQueries.One pupil() {
      return new PupilQueries.One(along(EnrolmentTable.PUPIL));
    }

    /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
    public CourseQueries.One course() {
      return new CourseQueries.One(along(EnrolmentTable.COURSE));
    }
  }
}
