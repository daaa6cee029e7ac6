package crew;

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
 * What a query can say about a {@link Sailor}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Sailor.class)
@NullMarked
public class SailorFields<R> extends Fields<R, Sailor> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final Later<ShipFields.One<R>> ship;
  private final IntField<R> shipId;

  /** The fields of a scope. */
  public SailorFields(Scope<Sailor> scope) {
    super(scope);
    this.id = new IntField<>(scope, SailorTable.ID);
    this.name = new StringField<>(scope, SailorTable.NAME);
    this.ship = new Later<>(
        () -> new ShipFields.One<>(scope.to(SailorTable.SHIP, ShipTable::read)));
    this.shipId = new IntField<>(scope, SailorTable.SHIP_ID);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Ship} whose {@code id} is this record's {@code shipId}. */
  public ShipFields.One<R> ship() {
    return ship.get();
  }

  /** {@code shipId}: the {@code id} of {@code ship}. */
  public IntField<R> shipId() {
    return shipId;
  }

  /**
   * The fields of a {@link Sailor} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends SailorFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Sailor> ROOT = new Root<>(
        Scope.of(SailorTable.MODEL, SailorTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Sailor> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, SailorTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Sailor} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends SailorFields<R>
      implements ToOne<R, Sailor, Root<In<R>>> {
    private final RelatedOne<R, Sailor, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Sailor> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Sailor, Root<In<R>>> related() {
      return related;
    }
  }
}
