package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.EnumField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Ship}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Ship.class)
@NullMarked
public class ShipFields<R> extends Fields<R, Ship> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final EnumField<R, Ship.Kind> kind;
  private final ToMany<R, Sailor, SailorFields.Root<In<R>>> sailors;
  private final Later<HarbourFields.One<R>> harbour;
  private final IntField<R> harbourId;

  /** The fields of a scope. */
  public ShipFields(Scope<Ship> scope) {
    super(scope);
    this.id = new IntField<>(scope, ShipTable.ID);
    this.name = new StringField<>(scope, ShipTable.NAME);
    this.kind = new EnumField<>(scope, ShipTable.KIND, ShipTable.KIND_CODEC);
    this.sailors = new ToMany<>(
        scope, ShipTable.SAILORS, SailorTable::read, SailorFields.Root::new);
    this.harbour = new Later<>(
        () -> new HarbourFields.One<>(scope.to(ShipTable.HARBOUR, HarbourTable::read)));
    this.harbourId = new IntField<>(scope, ShipTable.HARBOUR_ID);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code ship_name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** {@code kind}: required. */
  public EnumField<R, Ship.Kind> kind() {
    return kind;
  }

  /** The {@code Sailor} records whose {@code shipId} is this record's {@code id}. */
  public ToMany<R, Sailor, SailorFields.Root<In<R>>> sailors() {
    return sailors;
  }

  /** The {@code Harbour}, if there is one, whose {@code id} is this record's {@code harbourId}. */
  public HarbourFields.One<R> harbour() {
    return harbour.get();
  }

  /** {@code harbourId}: the {@code id} of {@code harbour}, may be null. */
  public IntField<R> harbourId() {
    return harbourId;
  }

  /**
   * The fields of a {@link Ship} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ShipFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Ship> ROOT = new Root<>(Scope.of(ShipTable.MODEL, ShipTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Ship> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ShipTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Ship} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ShipFields<R> implements ToOne<R, Ship, Root<In<R>>> {
    private final RelatedOne<R, Ship, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Ship> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Ship, Root<In<R>>> related() {
      return related;
    }
  }
}
