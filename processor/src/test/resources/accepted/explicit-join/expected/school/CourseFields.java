package school;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Course}: {@code c -> c.code().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Course.class)
@NullMarked
public class CourseFields<R> extends Fields<R, Course> {
  private final StringField<R> code;
  private final ToMany<R, Enrolment, EnrolmentFields.Root<In<R>>> enrolments;

  /** The fields of a scope. */
  public CourseFields(Scope<Course> scope) {
    super(scope);
    this.code = new StringField<>(scope, CourseTable.CODE);
    this.enrolments = new ToMany<>(
        scope, CourseTable.ENROLMENTS, EnrolmentTable::read, EnrolmentFields.Root::new);
  }

  /** {@code code}: the primary key. */
  public StringField<R> code() {
    return code;
  }

  /** The {@code Enrolment} records whose {@code courseCode} is this record's {@code code}. */
  public ToMany<R, Enrolment, EnrolmentFields.Root<In<R>>> enrolments() {
    return enrolments;
  }

  /**
   * The fields of a {@link Course} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends CourseFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Course> ROOT = new Root<>(
        Scope.of(CourseTable.MODEL, CourseTable::read));

    private final UniqueStringField<R> code;

    /** The fields of a scope. */
    public Root(Scope<Course> scope) {
      super(scope);
      this.code = new UniqueStringField<>(scope, CourseTable.CODE);
    }

    /** {@code code}: the primary key. */
    @Override
    public UniqueStringField<R> code() {
      return code;
    }
  }

  /**
   * The fields of a {@link Course} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends CourseFields<R>
      implements ToOne<R, Course, Root<In<R>>> {
    private final RelatedOne<R, Course, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Course> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Course, Root<In<R>>> related() {
      return related;
    }
  }
}
