package firm.staff;

import firm.work.Job;
import firm.work.JobFields;
import firm.work.JobTable;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Worker}: {@code w -> w.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Worker.class)
@NullMarked
public class WorkerFields<R> extends Fields<R, Worker> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final ToMany<R, Job, JobFields.Root<In<R>>> jobs;

  /** The fields of a scope. */
  public WorkerFields(Scope<Worker> scope) {
    super(scope);
    this.id = new IntField<>(scope, WorkerTable.ID);
    this.name = new StringField<>(scope, WorkerTable.NAME);
    this.jobs = new ToMany<>(scope, WorkerTable.JOBS, JobTable::read, JobFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Job} records whose {@code workerId} is this record's {@code id}. */
  public ToMany<R, Job, JobFields.Root<In<R>>> jobs() {
    return jobs;
  }

  /**
   * The fields of a {@link Worker} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends WorkerFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Worker> ROOT = new Root<>(
        Scope.of(WorkerTable.MODEL, WorkerTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Worker> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, WorkerTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Worker} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends WorkerFields<R>
      implements ToOne<R, Worker, Root<In<R>>> {
    private final RelatedOne<R, Worker, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Worker> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Worker, Root<In<R>>> related() {
      return related;
    }
  }
}
