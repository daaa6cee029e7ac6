package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link LockerUse}: {@code l -> l.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(LockerUse.class)
@NullMarked
public class LockerUseFields<R> extends Fields<R, LockerUse> {
  private final IntField<R> id;
  private final Later<LockerFields.One<R>> locker;
  private final StringField<R> hall;
  private final IntField<R> number;

  /** The fields of a scope. */
  public LockerUseFields(Scope<LockerUse> scope) {
    super(scope);
    this.id = new IntField<>(scope, LockerUseTable.ID);
    this.locker = new Later<>(
        () -> new LockerFields.One<>(scope.to(LockerUseTable.LOCKER, LockerTable::read)));
    this.hall = new StringField<>(scope, LockerUseTable.HALL);
    this.number = new IntField<>(scope, LockerUseTable.NUMBER);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /**
   * The {@code Locker} whose {@code key.hall} is this record's {@code hall} and
   * {@code key.number} is this record's {@code number}.
   */
  public LockerFields.One<R> locker() {
    return locker.get();
  }

  /** {@code hall}: the {@code key.hall} of {@code locker}. */
  public StringField<R> hall() {
    return hall;
  }

  /** {@code number}: the {@code key.number} of {@code locker}. */
  public IntField<R> number() {
    return number;
  }

  /**
   * The fields of a {@link LockerUse} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends LockerUseFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<LockerUse> ROOT = new Root<>(
        Scope.of(LockerUseTable.MODEL, LockerUseTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<LockerUse> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, LockerUseTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link LockerUse} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends LockerUseFields<R>
      implements ToOne<R, LockerUse, Root<In<R>>> {
    private final RelatedOne<R, LockerUse, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<LockerUse> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, LockerUse, Root<In<R>>> related() {
      return related;
    }
  }
}
