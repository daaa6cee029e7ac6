package firm.staff;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Worker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
public final class WorkerCreate extends WorkerValues<WorkerCreate> {
  private WorkerCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<WorkerCreate> start() {
    WorkerCreate create = new WorkerCreate();
    return new WorkerValues.NameStage<>(create, create);
  }

  @Override
  WorkerCreate self() {
    return this;
  }

  /**
   * A {@link Worker} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }
}
