package firm.work;

import firm.staff.WorkerQueries;
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

/** The operations on {@link Job}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
@CheckReturnValue
public final class JobQueries
    extends ModelQueries<Job, JobFields.Root<Job>, JobCreate.RequiresWorker<JobCreate>, JobCreate,
        JobUpdate> {
  /** The operations on one database. */
  public JobQueries(Runner runner) {
    super(runner, JobFields.Root.ROOT, JobCreate::start, JobUpdate::new);
  }

  /** The {@link Job} that a unique field or a compound key names. */
  public One findUnique(Function<? super JobFields.Root<Job>, UniqueFilter<Job>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Job, JobFields.Root<Job>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, JobFields.Root.ROOT);
    }

    /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
    public WorkerQueries.One worker() {
      return new WorkerQueries.One(along(JobTable.WORKER));
    }
  }
}
