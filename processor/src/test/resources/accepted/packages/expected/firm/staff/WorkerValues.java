package firm.staff;

import firm.work.Job;
import firm.work.JobCreate;
import firm.work.JobFields;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Worker} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
public abstract class WorkerValues<S extends WorkerValues<S>> extends Input {
  WorkerValues() {
    super(WorkerTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(WorkerTable.ID, id);
    return self();
  }

  /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
  public S jobs(
      Consumer<CreateMany<Job, JobFields.Root<Job>, JobCreate.OfWorker, JobCreate.OfWorker>> jobs) {
    many(WorkerTable.JOBS, new CreateMany<>(JobFields.Root.ROOT, JobCreate.OfWorker::start), jobs);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(WorkerValues<?> values, N next) implements WorkerCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(WorkerTable.NAME, name);
      return next;
    }
  }
}
