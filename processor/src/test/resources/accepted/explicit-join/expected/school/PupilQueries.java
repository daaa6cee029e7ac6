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

/** The operations on {@link Pupil}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
@CheckReturnValue
public final class PupilQueries
    extends ModelQueries<Pupil, PupilFields.Root<Pupil>, PupilCreate.RequiresName<PupilCreate>,
        PupilCreate, PupilUpdate> {
  /** The operations on one database. */
  public PupilQueries(Runner runner) {
    super(runner, PupilFields.Root.ROOT, PupilCreate::start, PupilUpdate::new);
  }

  /** The {@link Pupil} that a unique field or a compound key names. */
  public One findUnique(Function<? super PupilFields.Root<Pupil>, UniqueFilter<Pupil>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Pupil, PupilFields.Root<Pupil>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PupilFields.Root.ROOT);
    }

    /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
    public FindMany<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return many(PupilTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }
}
