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
 * What a query can say about a {@link Product}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public class ProductFields<R> extends Fields<R, Product> {
  private final IntField<R> id;
  private final StringField<R> code;
  private final ToMany<R, Contact, ContactFields.Root<In<R>>> contacts;

  /** The fields of a scope. */
  public ProductFields(Scope<Product> scope) {
    super(scope);
    this.id = new IntField<>(scope, ProductTable.ID);
    this.code = new StringField<>(scope, ProductTable.CODE);
    this.contacts = new ToMany<>(
        scope, ProductTable.CONTACTS, ContactTable::read, ContactFields.Root::new);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code code}: unique. */
  public StringField<R> code() {
    return code;
  }

  /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
  public ToMany<R, Contact, ContactFields.Root<In<R>>> contacts() {
    return contacts;
  }

  /**
   * The fields of a {@link Product} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ProductFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Product> ROOT = new Root<>(
        Scope.of(ProductTable.MODEL, ProductTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> code;

    /** The fields of a scope. */
    public Root(Scope<Product> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ProductTable.ID);
      this.code = new UniqueStringField<>(scope, ProductTable.CODE);
    }

    /** {@code id}: the primary key. */
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
   * The fields of a {@link Product} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ProductFields<R>
      implements ToOne<R, Product, Root<In<R>>> {
    private final RelatedOne<R, Product, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Product> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Product, Root<In<R>>> related() {
      return related;
    }
  }
}
