package firm.work;

import firm.staff.Worker;
import firm.staff.WorkerCreate;
import firm.staff.WorkerFields;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Job} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
public abstract class JobValues<S extends JobValues<S>> extends Input {
  JobValues() {
    super(JobTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(JobTable.ID, id);
    return self();
  }

  /** {@code state}: {@code OPEN} unless given. */
  public S state(Job.State state) {
    set(JobTable.STATE, state, JobTable.STATE_CODEC);
    return self();
  }

  /** Takes {@code worker} and goes on. */
  record WorkerStage<N>(JobValues<?> values, N next) implements JobCreate.RequiresWorker<N> {
    @Override
    public N worker(
        Function<CreateToOne<Worker, WorkerFields.Root<Worker>,
            WorkerCreate.RequiresName<WorkerCreate>, WorkerCreate>, Related<Worker>> worker) {
      values.one(JobTable.WORKER, new CreateToOne<>(WorkerFields.Root.ROOT, WorkerCreate::start),
          worker);
      return next;
    }

    @Override
    public N workerId(int workerId) {
      values.set(JobTable.WORKER_ID, workerId);
      return next;
    }
  }
}
