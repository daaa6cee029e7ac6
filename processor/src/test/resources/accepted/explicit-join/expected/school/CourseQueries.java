package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
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
        CourseCreate, CourseUpdate> {
  /** The operations on one database. */
  public CourseQueries(Runner runner) {
    super(runner, CourseFields.Root.ROOT, CourseCreate::start, CourseUpdate::new);
  }

  /** The {@link Course} that a unique field or a compound key names. */
  public One findUnique(Function<? super CourseFields.Root<Course>, UniqueFilter<Course>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Course, CourseFields.Root<Course>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CourseFields.Root.ROOT);
    }

    /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
    public FindMany<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return many(CourseTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }
}
