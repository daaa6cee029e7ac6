package firm.staff;

import firm.work.Job;
import firm.work.JobFields;
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

/** The operations on {@link Worker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
@CheckReturnValue
public final class WorkerQueries
    extends ModelQueries<Worker, WorkerFields.Root<Worker>, WorkerCreate.RequiresName<WorkerCreate>,
        WorkerCreate, WorkerUpdate> {
  /** The operations on one database. */
  public WorkerQueries(Runner runner) {
    super(runner, WorkerFields.Root.ROOT, WorkerCreate::start, WorkerUpdate::new);
  }

  /** The {@link Worker} that a unique field or a compound key names. */
  public One findUnique(Function<? super WorkerFields.Root<Worker>, UniqueFilter<Worker>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Worker, WorkerFields.Root<Worker>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, WorkerFields.Root.ROOT);
    }

    /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
    public FindMany<Job, JobFields.Root<Job>> jobs() {
      return many(WorkerTable.JOBS, JobFields.Root.ROOT);
    }
  }
}
