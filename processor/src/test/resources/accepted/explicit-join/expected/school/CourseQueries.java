package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Course}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Course.class)
@NullMarked
@CheckReturnValue
public final class CourseQueries
    extends ModelQueries<Course, CourseFields.Root<Course>, CourseCreate.RequiresCode<CourseCreate>,
        CourseCreate, CourseUpdate, CourseFields<New<Course>>, CourseQueries.WrittenOne> {
  /** The operations on one database. */
  public CourseQueries(Runner runner) {
    super(runner, CourseFields.Root.ROOT, CourseCreate::start, CourseUpdate::new, CourseFields::new,
        WrittenOne::new);
  }

  /** The {@link Course} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super CourseFields.Root<Course>, UniqueFilter<Course>> where) {
    return new One(walk(where));
  }

  /** The first {@link Course} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Course} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
    default FindMany<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return walk().many(CourseTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Course, CourseFields.Root<Course>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CourseFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Course, CourseFields.Root<Course>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Course, CourseFields.Root<Course>, Course> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Course, CourseFields.Root<Course>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, CourseFields.Root.ROOT);
    }

    /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
    public WriteRelated<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return many(CourseTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Course, CourseFields.Root<Course>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, CourseFields.Root.ROOT);
    }

    /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
    public WriteRelated<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return many(CourseTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }
}
