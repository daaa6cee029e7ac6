package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
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
        EnrolmentCreate, EnrolmentUpdate, EnrolmentFields<New<Enrolment>>,
        EnrolmentQueries.WrittenOne> {
  /** The operations on one database. */
  public EnrolmentQueries(Runner runner) {
    super(runner, EnrolmentFields.Root.ROOT, EnrolmentCreate::start, EnrolmentUpdate::new,
        EnrolmentFields::new, WrittenOne::new);
  }

  /** The {@link Enrolment} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super EnrolmentFields.Root<Enrolment>, UniqueFilter<Enrolment>> where) {
    return new One(walk(where));
  }

  /** The first {@link Enrolment} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Enrolment} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
    default PupilQueries.One pupil() {
      return new PupilQueries.One(walk().along(EnrolmentTable.PUPIL));
    }

    /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
    default CourseQueries.One course() {
      return new CourseQueries.One(walk().along(EnrolmentTable.COURSE));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Enrolment, EnrolmentFields.Root<Enrolment>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, EnrolmentFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Enrolment, EnrolmentFields.Root<Enrolment>,
      First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Enrolment, EnrolmentFields.Root<Enrolment>, Enrolment> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Enrolment, EnrolmentFields.Root<Enrolment>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, EnrolmentFields.Root.ROOT);
    }

    /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
    public PupilQueries.WrittenOne pupil() {
      return new PupilQueries.WrittenOne(along(EnrolmentTable.PUPIL));
    }

    /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
    public CourseQueries.WrittenOne course() {
      return new CourseQueries.WrittenOne(along(EnrolmentTable.COURSE));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Enrolment, EnrolmentFields.Root<Enrolment>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, EnrolmentFields.Root.ROOT);
    }

    /** The {@code Pupil} whose {@code id} is this record's {@code pupilId}. */
    public PupilQueries.WrittenOptional pupil() {
      return new PupilQueries.WrittenOptional(along(EnrolmentTable.PUPIL));
    }

    /** The {@code Course} whose {@code code} is this record's {@code courseCode}. */
    public CourseQueries.WrittenOptional course() {
      return new CourseQueries.WrittenOptional(along(EnrolmentTable.COURSE));
    }
  }
}
