package firm.staff;

import firm.work.Job;
import firm.work.JobFields;
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

/** The operations on {@link Worker}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
@CheckReturnValue
public final class WorkerQueries
    extends ModelQueries<Worker, WorkerFields.Root<Worker>, WorkerCreate.RequiresName<WorkerCreate>,
        WorkerCreate, WorkerUpdate, WorkerFields<New<Worker>>, WorkerQueries.WrittenOne> {
  /** The operations on one database. */
  public WorkerQueries(Runner runner) {
    super(runner, WorkerFields.Root.ROOT, WorkerCreate::start, WorkerUpdate::new, WorkerFields::new,
        WrittenOne::new);
  }

  /** The {@link Worker} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super WorkerFields.Root<Worker>, UniqueFilter<Worker>> where) {
    return new One(walk(where));
  }

  /** The first {@link Worker} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Worker} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
    default FindMany<Job, JobFields.Root<Job>> jobs() {
      return walk().many(WorkerTable.JOBS, JobFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Worker, WorkerFields.Root<Worker>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, WorkerFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Worker, WorkerFields.Root<Worker>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Worker, WorkerFields.Root<Worker>, Worker> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Worker, WorkerFields.Root<Worker>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, WorkerFields.Root.ROOT);
    }

    /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
    public WriteRelated<Job, JobFields.Root<Job>> jobs() {
      return many(WorkerTable.JOBS, JobFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Worker, WorkerFields.Root<Worker>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, WorkerFields.Root.ROOT);
    }

    /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
    public WriteRelated<Job, JobFields.Root<Job>> jobs() {
      return many(WorkerTable.JOBS, JobFields.Root.ROOT);
    }
  }
}
