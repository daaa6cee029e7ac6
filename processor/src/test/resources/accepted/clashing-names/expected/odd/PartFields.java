package odd;

import io.prisma4j.annotation.GeneratedCode;
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
 * What a query can say about a {@link Part}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Part.class)
@NullMarked
public class PartFields<R> extends Fields<R, Part> {
  private final IntField<R> id;
  private final Later<ThingFields.One<R>> self_;
  private final IntField<R> selfId;
  private final Later<ThingFields.One<R>> where_;
  private final IntField<R> whereId;

  /** The fields of a scope. */
  public PartFields(Scope<Part> scope) {
    super(scope);
    this.id = new IntField<>(scope, PartTable.ID);
    this.self_ = new Later<>(
        () -> new ThingFields.One<>(scope.to(PartTable.SELF, ThingTable::read)));
    this.selfId = new IntField<>(scope, PartTable.SELF_ID);
    this.where_ = new Later<>(
        () -> new ThingFields.One<>(scope.to(PartTable.WHERE, ThingTable::read)));
    this.whereId = new IntField<>(scope, PartTable.WHERE_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
  public ThingFields.One<R> self_() {
    return self_.get();
  }

  /** {@code selfId}: unique, the {@code id} of {@code self}, may be null. */
  public IntField<R> selfId() {
    return selfId;
  }

  /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
  public ThingFields.One<R> where_() {
    return where_.get();
  }

  /** {@code whereId}: the {@code id} of {@code where}. */
  public IntField<R> whereId() {
    return whereId;
  }

  /**
   * The fields of a {@link Part} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends PartFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Part> ROOT = new Root<>(Scope.of(PartTable.MODEL, PartTable::read));

    private final UniqueIntField<R> id;
    private final UniqueIntField<R> selfId;

    /** The fields of a scope. */
    public Root(Scope<Part> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, PartTable.ID);
      this.selfId = new UniqueIntField<>(scope, PartTable.SELF_ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code selfId}: unique, the {@code id} of {@code self}, may be null. */
    @Override
    public UniqueIntField<R> selfId() {
      return selfId;
    }
  }

  /**
   * The fields of a {@link Part} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends PartFields<R> implements ToOne<R, Part, Root<In<R>>> {
    private final RelatedOne<R, Part, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Part> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Part, Root<In<R>>> related() {
      return related;
    }
  }
}
