package firm.work;

import firm.staff.Worker;
import firm.staff.WorkerCreate;
import firm.staff.WorkerFields;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Job}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
public final class JobCreate extends JobValues<JobCreate> {
  private JobCreate() {}

  /** The first stage of such a record. */
  public static RequiresWorker<JobCreate> start() {
    JobCreate create = new JobCreate();
    return new JobValues.WorkerStage<>(create, create);
  }

  @Override
  JobCreate self() {
    return this;
  }

  /** A {@link Job} created under {@code Worker.jobs}: its {@code worker} is known. */
  public static final class OfWorker extends JobValues<OfWorker> {
    private OfWorker() {}

    /** The first stage of such a record. */
    public static OfWorker start() {
      return new OfWorker();
    }

    @Override
    OfWorker self() {
      return this;
    }
  }

  /**
   * A {@link Job} that still needs its {@code worker}.
   *
   * @param <N> what comes next
   */
  public interface RequiresWorker<N> {
    /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
    N worker(
        Function<CreateToOne<Worker, WorkerFields.Root<Worker>,
            WorkerCreate.RequiresName<WorkerCreate>, WorkerCreate>, Related<Worker>> worker);

    /** {@code workerId}: the {@code id} of {@code worker}. */
    N workerId(int workerId);
  }
}
