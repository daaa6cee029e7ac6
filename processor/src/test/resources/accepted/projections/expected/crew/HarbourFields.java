package crew;

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
 * What a query can say about a {@link Harbour}: {@code h -> h.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Harbour.class)
@NullMarked
public class HarbourFields<R> extends Fields<R, Harbour> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final IntField<R> berths;
  private final ToMany<R, Ship, ShipFields.Root<In<R>>> ships;

  /** The fields of a scope. */
  public HarbourFields(Scope<Harbour> scope) {
    super(scope);
    this.id = new IntField<>(scope, HarbourTable.ID);
    this.name = new StringField<>(scope, HarbourTable.NAME);
    this.berths = new IntField<>(scope, HarbourTable.BERTHS);
    this.ships = new ToMany<>(scope, HarbourTable.SHIPS, ShipTable::read, ShipFields.Root::new);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** {@code berths}: required. */
  public IntField<R> berths() {
    return berths;
  }

  /** The {@code Ship} records whose {@code harbourId} is this record's {@code id}. */
  public ToMany<R, Ship, ShipFields.Root<In<R>>> ships() {
    return ships;
  }

  /**
   * The fields of a {@link Harbour} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends HarbourFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Harbour> ROOT = new Root<>(
        Scope.of(HarbourTable.MODEL, HarbourTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Harbour> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, HarbourTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Harbour} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends HarbourFields<R>
      implements ToOne<R, Harbour, Root<In<R>>> {
    private final RelatedOne<R, Harbour, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Harbour> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Harbour, Root<In<R>>> related() {
      return related;
    }
  }
}
