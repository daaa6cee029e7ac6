package firm.work;

import firm.staff.WorkerQueries;
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

/** The operations on {@link Job}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
@CheckReturnValue
public final class JobQueries
    extends ModelQueries<Job, JobFields.Root<Job>, JobCreate.RequiresWorker<JobCreate>, JobCreate,
        JobUpdate, JobFields<New<Job>>, JobQueries.WrittenOne> {
  /** The operations on one database. */
  public JobQueries(Runner runner) {
    super(runner, JobFields.Root.ROOT, JobCreate::start, JobUpdate::new, JobFields::new,
        WrittenOne::new);
  }

  /** The {@link Job} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super JobFields.Root<Job>, UniqueFilter<Job>> where) {
    return new One(walk(where));
  }

  /** The first {@link Job} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Job} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
    default WorkerQueries.One worker() {
      return new WorkerQueries.One(walk().along(JobTable.WORKER));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Job, JobFields.Root<Job>> implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, JobFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Job, JobFields.Root<Job>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Job, JobFields.Root<Job>, Job> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Job, JobFields.Root<Job>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, JobFields.Root.ROOT);
    }

    /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
    public WorkerQueries.WrittenOne worker() {
      return new WorkerQueries.WrittenOne(along(JobTable.WORKER));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Job, JobFields.Root<Job>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, JobFields.Root.ROOT);
    }

    /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
    public WorkerQueries.WrittenOptional worker() {
      return new WorkerQueries.WrittenOptional(along(JobTable.WORKER));
    }
  }
}
