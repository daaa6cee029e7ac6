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

/** The operations on {@link Pupil}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
@CheckReturnValue
public final class PupilQueries
    extends ModelQueries<Pupil, PupilFields.Root<Pupil>, PupilCreate.RequiresName<PupilCreate>,
        PupilCreate, PupilUpdate, PupilFields<New<Pupil>>, PupilQueries.WrittenOne> {
  /** The operations on one database. */
  public PupilQueries(Runner runner) {
    super(runner, PupilFields.Root.ROOT, PupilCreate::start, PupilUpdate::new, PupilFields::new,
        WrittenOne::new);
  }

  /** The {@link Pupil} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super PupilFields.Root<Pupil>, UniqueFilter<Pupil>> where) {
    return new One(walk(where));
  }

  /** The first {@link Pupil} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Pupil} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
    default FindMany<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return walk().many(PupilTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Pupil, PupilFields.Root<Pupil>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PupilFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Pupil, PupilFields.Root<Pupil>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Pupil, PupilFields.Root<Pupil>, Pupil> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Pupil, PupilFields.Root<Pupil>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, PupilFields.Root.ROOT);
    }

    /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
    public WriteRelated<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return many(PupilTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Pupil, PupilFields.Root<Pupil>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, PupilFields.Root.ROOT);
    }

    /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
    public WriteRelated<Enrolment, EnrolmentFields.Root<Enrolment>> enrolments() {
      return many(PupilTable.ENROLMENTS, EnrolmentFields.Root.ROOT);
    }
  }
}
