package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Contact}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
public final class ContactUpdate extends Input {
  /** No changes yet. */
  public ContactUpdate() {
    super(ContactTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public ContactUpdate id(int id) {
    set(ContactTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Contact, ContactFields.Root<Contact>, Integer, ContactUpdate> id() {
    return new NumberUpdate<>(this, ContactTable.ID, ContactFields.Root.ROOT);
  }

  /** {@code code}: unique. */
  public ContactUpdate code(String code) {
    set(ContactTable.CODE, code);
    return this;
  }

  /** Where {@code code} is taken from. */
  public ValueUpdate<Contact, ContactFields.Root<Contact>, String, ContactUpdate> code() {
    return new ValueUpdate<>(this, ContactTable.CODE, ContactFields.Root.ROOT);
  }

  /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
  public ContactUpdate events(
      Consumer<UpdateToMany<Event, EventFields.Root<Event>, EventCreate.OfContact,
          EventCreate.OfContact, EventUpdate>> events) {
    many(ContactTable.EVENTS, new UpdateToMany<>(EventFields.Root.ROOT,
        EventCreate.OfContact::start, EventUpdate::new), events);
    return this;
  }

  /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
  public ContactUpdate products(
      Consumer<UpdateToMany<Product, ProductFields.Root<Product>,
          ProductCreate.RequiresId<ProductCreate.RequiresCode<ProductCreate>>, ProductCreate,
          ProductUpdate>> products) {
    many(ContactTable.PRODUCTS, new UpdateToMany<>(ProductFields.Root.ROOT, ProductCreate::start,
        ProductUpdate::new), products);
    return this;
  }
}
