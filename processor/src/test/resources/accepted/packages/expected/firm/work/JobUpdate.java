package firm.work;

import firm.staff.Worker;
import firm.staff.WorkerCreate;
import firm.staff.WorkerFields;
import firm.staff.WorkerUpdate;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Job}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
public final class JobUpdate extends Input {
  /** No changes yet. */
  public JobUpdate() {
    super(JobTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public JobUpdate id(int id) {
    set(JobTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Job, JobFields.Root<Job>, Integer, JobUpdate> id() {
    return new NumberUpdate<>(this, JobTable.ID, JobFields.Root.ROOT);
  }

  /** {@code state}: {@code OPEN} unless given. */
  public JobUpdate state(Job.State state) {
    set(JobTable.STATE, state, JobTable.STATE_CODEC);
    return this;
  }

  /** Where {@code state} is taken from. */
  public ValueUpdate<Job, JobFields.Root<Job>, Job.State, JobUpdate> state() {
    return new ValueUpdate<>(this, JobTable.STATE, JobFields.Root.ROOT);
  }

  /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
  public JobUpdate worker(
      Function<UpdateToOne<Worker, WorkerFields.Root<Worker>,
          WorkerCreate.RequiresName<WorkerCreate>, WorkerCreate, WorkerUpdate>,
          Related<Worker>> worker) {
    one(JobTable.WORKER, new UpdateToOne<>(WorkerFields.Root.ROOT, WorkerCreate::start,
        WorkerUpdate::new), worker);
    return this;
  }

  /** {@code workerId}: the {@code id} of {@code worker}. */
  public JobUpdate workerId(int workerId) {
    set(JobTable.WORKER_ID, workerId);
    return this;
  }

  /** Arithmetic on {@code workerId}. */
  public NumberUpdate<Job, JobFields.Root<Job>, Integer, JobUpdate> workerId() {
    return new NumberUpdate<>(this, JobTable.WORKER_ID, JobFields.Root.ROOT);
  }
}
