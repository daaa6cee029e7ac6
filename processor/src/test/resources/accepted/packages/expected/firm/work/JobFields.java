package firm.work;

import firm.staff.WorkerFields;
import firm.staff.WorkerTable;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Job}: {@code j -> j.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Job.class)
@NullMarked
public class JobFields<R> extends Fields<R, Job> {
  private final IntField<R> id;
  private final EnumField<R, Job.State> state;
  private final Later<WorkerFields.One<R>> worker;
  private final IntField<R> workerId;

  /** The fields of a scope. */
  public JobFields(Scope<Job> scope) {
    super(scope);
    this.id = new IntField<>(scope, JobTable.ID);
    this.state = new EnumField<>(scope, JobTable.STATE, JobTable.STATE_CODEC);
    this.worker = new Later<>(
        () -> new WorkerFields.One<>(scope.to(JobTable.WORKER, WorkerTable::read)));
    this.workerId = new IntField<>(scope, JobTable.WORKER_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code state}: {@code OPEN} unless given. */
  public EnumField<R, Job.State> state() {
    return state;
  }

  /** The {@code Worker} whose {@code id} is this record's {@code workerId}. */
  public WorkerFields.One<R> worker() {
    return worker.get();
  }

  /** {@code workerId}: the {@code id} of {@code worker}. */
  public IntField<R> workerId() {
    return workerId;
  }

  /**
   * The fields of a {@link Job} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends JobFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Job> ROOT = new Root<>(Scope.of(JobTable.MODEL, JobTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Job> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, JobTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Job} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends JobFields<R> implements ToOne<R, Job, Root<In<R>>> {
    private final RelatedOne<R, Job, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Job> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Job, Root<In<R>>> related() {
      return related;
    }
  }
}
