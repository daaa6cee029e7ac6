package tenants;

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
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Contact}: {@code c -> c.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
public class ContactFields<R> extends Fields<R, Contact> {
  private final IntField<R> id;
  private final StringField<R> code;
  private final ToMany<R, Event, EventFields.Root<In<R>>> events;
  private final ToMany<R, Product, ProductFields.Root<In<R>>> products;

  /** The fields of a scope. */
  public ContactFields(Scope<Contact> scope) {
    super(scope);
    this.id = new IntField<>(scope, ContactTable.ID);
    this.code = new StringField<>(scope, ContactTable.CODE);
    this.events = new ToMany<>(scope, ContactTable.EVENTS, EventTable::read, EventFields.Root::new);
    this.products = new ToMany<>(
        scope, ContactTable.PRODUCTS, ProductTable::read, ProductFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code code}: unique. */
  public StringField<R> code() {
    return code;
  }

  /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
  public ToMany<R, Event, EventFields.Root<In<R>>> events() {
    return events;
  }

  /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
  public ToMany<R, Product, ProductFields.Root<In<R>>> products() {
    return products;
  }

  /**
   * The fields of a {@link Contact} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ContactFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Contact> ROOT = new Root<>(
        Scope.of(ContactTable.MODEL, ContactTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> code;

    /** The fields of a scope. */
    public Root(Scope<Contact> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ContactTable.ID);
      this.code = new UniqueStringField<>(scope, ContactTable.CODE);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code code}: unique. */
    @Override
    public UniqueStringField<R> code() {
      return code;
    }
  }

  /**
   * The fields of a {@link Contact} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ContactFields<R>
      implements ToOne<R, Contact, Root<In<R>>> {
    private final RelatedOne<R, Contact, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Contact> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Contact, Root<In<R>>> related() {
      return related;
    }
  }
}
