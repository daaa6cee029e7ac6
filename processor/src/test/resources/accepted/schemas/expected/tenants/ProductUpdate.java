package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Product}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public final class ProductUpdate extends Input {
  /** No changes yet. */
  public ProductUpdate() {
    super(ProductTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public ProductUpdate id(int id) {
    set(ProductTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Product, ProductFields.Root<Product>, Integer, ProductUpdate> id() {
    return new NumberUpdate<>(this, ProductTable.ID, ProductFields.Root.ROOT);
  }

  /** {@code code}: unique. */
  public ProductUpdate code(String code) {
    set(ProductTable.CODE, code);
    return this;
  }

  /** Where {@code code} is taken from. */
  public ValueUpdate<Product, ProductFields.Root<Product>, String, ProductUpdate> code() {
    return new ValueUpdate<>(this, ProductTable.CODE, ProductFields.Root.ROOT);
  }

  /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
  public ProductUpdate contacts(
      Consumer<UpdateToMany<Contact, ContactFields.Root<Contact>,
          ContactCreate.RequiresCode<ContactCreate>, ContactCreate, ContactUpdate>> contacts) {
    many(ProductTable.CONTACTS, new UpdateToMany<>(ContactFields.Root.ROOT, ContactCreate::start,
        ContactUpdate::new), contacts);
    return this;
  }
}
