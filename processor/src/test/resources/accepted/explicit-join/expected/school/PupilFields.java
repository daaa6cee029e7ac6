package school;

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
 * What a query can say about a {@link Pupil}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Pupil.class)
@NullMarked
public class PupilFields<R> extends Fields<R, Pupil> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final ToMany<R, Enrolment, EnrolmentFields.Root<In<R>>> enrolments;

  /** The fields of a scope. */
  public PupilFields(Scope<Pupil> scope) {
    super(scope);
    this.id = new IntField<>(scope, PupilTable.ID);
    this.name = new StringField<>(scope, PupilTable.NAME);
    this.enrolments = new ToMany<>(
        scope, PupilTable.ENROLMENTS, EnrolmentTable::read, EnrolmentFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Enrolment} records whose {@code pupilId} is this record's {@code id}. */
  public ToMany<R, Enrolment, EnrolmentFields.Root<In<R>>> enrolments() {
    return enrolments;
  }

  /**
   * The fields of a {@link Pupil} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends PupilFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Pupil> ROOT = new Root<>(Scope.of(PupilTable.MODEL, PupilTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Pupil> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, PupilTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Pupil} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends PupilFields<R> implements ToOne<R, Pupil, Root<In<R>>> {
    private final RelatedOne<R, Pupil, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Pupil> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Pupil, Root<In<R>>> related() {
      return related;
    }
  }
}
