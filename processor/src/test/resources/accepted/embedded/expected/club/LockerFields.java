package club;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.DoubleField;
import io.prisma4j.query.EmbeddedFields;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import place.Point;

/**
 * What a query can say about a {@link Locker}: {@code l -> l.key().hall().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Locker.class)
@NullMarked
public class LockerFields<R> extends Fields<R, Locker> {
  private final KeyFields<R> key;
  private final AtFields<R> at;
  private final DoorFields<R> door;
  private final ToMany<R, LockerUse, LockerUseFields.Root<In<R>>> uses;

  /** The fields of a scope. */
  public LockerFields(Scope<Locker> scope) {
    super(scope);
    this.key = new KeyFields<>(scope);
    this.at = new AtFields<>(scope);
    this.door = new DoorFields<>(scope);
    this.uses = new ToMany<>(
        scope, LockerTable.USES, LockerUseTable::read, LockerUseFields.Root::new);
  }

  /** The {@code LockerKey} in {@code hall}, {@code number}, the primary key. */
  public KeyFields<R> key() {
    return key;
  }

  /** The {@code Point} in {@code at_x}, {@code at_y}. */
  public AtFields<R> at() {
    return at;
  }

  /** The {@code Point} in {@code door_x}, {@code door_y}. */
  public DoorFields<R> door() {
    return door;
  }

  /**
   * The {@code LockerUse} records whose {@code hall} is this record's {@code key.hall} and
   * {@code number} is this record's {@code key.number}.
   */
  public ToMany<R, LockerUse, LockerUseFields.Root<In<R>>> uses() {
    return uses;
  }

  /**
   * What a query can say about the {@link LockerKey} in {@code key}.
   *
   * @param <R> the scope of the lambda
   */
  public static class KeyFields<R> extends EmbeddedFields<R, LockerKey> {
    private final StringField<R> hall;
    private final IntField<R> number;

    KeyFields(Scope<Locker> scope) {
      super(scope, LockerTable.KEY);
      this.hall = new StringField<>(scope, LockerTable.KEY_HALL);
      this.number = new IntField<>(scope, LockerTable.KEY_NUMBER);
    }

    /** {@code hall}: part of the primary key. */
    public StringField<R> hall() {
      return hall;
    }

    /** {@code number}: part of the primary key. */
    public IntField<R> number() {
      return number;
    }
  }

  /**
   * What a query can say about the {@link Point} in {@code at}.
   *
   * @param <R> the scope of the lambda
   */
  public static class AtFields<R> extends EmbeddedFields<R, Point> {
    private final DoubleField<R> x;
    private final DoubleField<R> y;

    AtFields(Scope<Locker> scope) {
      super(scope, LockerTable.AT);
      this.x = new DoubleField<>(scope, LockerTable.AT_X);
      this.y = new DoubleField<>(scope, LockerTable.AT_Y);
    }

    /** {@code at_x}: required. */
    public DoubleField<R> x() {
      return x;
    }

    /** {@code at_y}: required. */
    public DoubleField<R> y() {
      return y;
    }
  }

  /**
   * What a query can say about the {@link Point} in {@code door}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class DoorFields<R> extends EmbeddedFields<R, Point> {
    private final DoubleField<R> x;
    private final DoubleField<R> y;

    DoorFields(Scope<Locker> scope) {
      super(scope, LockerTable.DOOR);
      this.x = new DoubleField<>(scope, LockerTable.DOOR_X);
      this.y = new DoubleField<>(scope, LockerTable.DOOR_Y);
    }

    /** {@code door_x}: required. */
    public DoubleField<R> x() {
      return x;
    }

    /** {@code door_y}: required. */
    public DoubleField<R> y() {
      return y;
    }
  }

  /**
   * The {@link LockerKey} in {@code key}, by which {@code eq} names one {@link Locker}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class KeyKey<R> extends KeyFields<R> implements UniqueKey<R> {
    KeyKey(Scope<Locker> scope) {
      super(scope);
    }

    @Override
    public UniqueFilter<R> eq(LockerKey key) {
      return unique("key", key);
    }
  }

  /**
   * The {@link Point} in {@code at}, by which {@code eq} names one {@link Locker}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class AtKey<R> extends AtFields<R> implements UniqueKey<R> {
    AtKey(Scope<Locker> scope) {
      super(scope);
    }

    @Override
    public UniqueFilter<R> eq(Point at) {
      return unique("at", at);
    }
  }

  /**
   * The fields of a {@link Locker} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends LockerFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Locker> ROOT = new Root<>(
        Scope.of(LockerTable.MODEL, LockerTable::read));

    private final KeyKey<R> key;
    private final AtKey<R> at;

    /** The fields of a scope. */
    public Root(Scope<Locker> scope) {
      super(scope);
      this.key = new KeyKey<>(scope);
      this.at = new AtKey<>(scope);
    }

    /** The {@code LockerKey} in {@code hall}, {@code number}, the primary key. */
    @Override
    public KeyKey<R> key() {
      return key;
    }

    /** The {@code Point} in {@code at_x}, {@code at_y}. */
    @Override
    public AtKey<R> at() {
      return at;
    }
  }

  /**
   * The fields of a {@link Locker} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends LockerFields<R>
      implements ToOne<R, Locker, Root<In<R>>> {
    private final RelatedOne<R, Locker, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Locker> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Locker, Root<In<R>>> related() {
      return related;
    }
  }
}
