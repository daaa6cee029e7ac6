package hotel;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.JsonField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Guest}: {@code g -> g.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public class GuestFields<R> extends Fields<R, Guest> {
  private final IntField<R> id;
  private final JsonField<R> settings;
  private final JsonField<R> wishes;
  private final JsonField<R> notes;
  private final JsonField<R> bill;

  /** The fields of a scope. */
  public GuestFields(Scope<Guest> scope) {
    super(scope);
    this.id = new IntField<>(scope, GuestTable.ID);
    this.settings = new JsonField<>(scope, GuestTable.SETTINGS);
    this.wishes = new JsonField<>(scope, GuestTable.WISHES);
    this.notes = new JsonField<>(scope, GuestTable.NOTES);
    this.bill = new JsonField<>(scope, GuestTable.BILL);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code settings}: <code>&#123;"theme": "dark"&#125;</code> unless given. */
  public JsonField<R> settings() {
    return settings;
  }

  /** {@code wishes}: stored as {@code JSONB}. */
  public JsonField<R> wishes() {
    return wishes;
  }

  /** {@code notes}: may be null. */
  public JsonField<R> notes() {
    return notes;
  }

  /** {@code bill}: may be null. */
  public JsonField<R> bill() {
    return bill;
  }

  /**
   * The fields of a {@link Guest} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends GuestFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Guest> ROOT = new Root<>(Scope.of(GuestTable.MODEL, GuestTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<Guest> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, GuestTable.ID);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link Guest} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends GuestFields<R> implements ToOne<R, Guest, Root<In<R>>> {
    private final RelatedOne<R, Guest, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Guest> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Guest, Root<In<R>>> related() {
      return related;
    }
  }
}
