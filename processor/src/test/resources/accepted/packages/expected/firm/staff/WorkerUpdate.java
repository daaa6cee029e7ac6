package firm.staff;

import firm.work.Job;
import firm.work.JobCreate;
import firm.work.JobFields;
import firm.work.JobUpdate;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Worker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
public final class WorkerUpdate extends Input {
  /** No changes yet. */
  public WorkerUpdate() {
    super(WorkerTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public WorkerUpdate id(int id) {
    set(WorkerTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Worker, WorkerFields.Root<Worker>, Integer, WorkerUpdate> id() {
    return new NumberUpdate<>(this, WorkerTable.ID, WorkerFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public WorkerUpdate name(String name) {
    set(WorkerTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Worker, WorkerFields.Root<Worker>, String, WorkerUpdate> name() {
    return new ValueUpdate<>(this, WorkerTable.NAME, WorkerFields.Root.ROOT);
  }

  /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
  public WorkerUpdate jobs(
      Consumer<UpdateToMany<Job, JobFields.Root<Job>, JobCreate.OfWorker, JobCreate.OfWorker,
          JobUpdate>> jobs) {
    many(WorkerTable.JOBS, new UpdateToMany<>(JobFields.Root.ROOT, JobCreate.OfWorker::start,
        JobUpdate::new), jobs);
    return this;
  }
}
