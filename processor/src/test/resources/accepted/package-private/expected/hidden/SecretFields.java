package hidden;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Secret}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Secret.class)
@NullMarked
class SecretFields<R> extends Fields<R, Secret> {
  private final IntField<R> id;
  private final StringField<R> text;

  /** The fields of a scope. */
  public SecretFields(Scope<Secret> scope) {
    super(scope);
    this.id = new IntField<>(scope, SecretTable.ID);
    this.text = new StringField<>(scope, SecretTable.TEXT);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code text}: required. */
  public StringField<R> text() {
    return text;
  }

  /**
   * The fields of a {@link Secret} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends SecretFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Secret> ROOT = new Root<>(
        Scope.of(SecretTable.MODEL, SecretTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Secret> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, SecretTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Secret} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends SecretFields<R>
      implements ToOne<R, Secret, Root<In<R>>> {
    private final RelatedOne<R, Secret, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Secret> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Secret, Root<In<R>>> related() {
      return related;
    }
  }
}
