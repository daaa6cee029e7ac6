package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Contact} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
public abstract class ContactValues<S extends ContactValues<S>> extends Input {
  ContactValues() {
    super(ContactTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(ContactTable.ID, id);
    return self();
  }

  /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
  public S events(
      Consumer<CreateMany<Event, EventFields.Root<Event>, EventCreate.OfContact,
          EventCreate.OfContact>> events) {
    many(ContactTable.EVENTS, new CreateMany<>(EventFields.Root.ROOT, EventCreate.OfContact::start),
        events);
    return self();
  }

  /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
  public S products(
      Consumer<CreateMany<Product, ProductFields.Root<Product>,
          ProductCreate.RequiresId<ProductCreate.RequiresCode<ProductCreate>>,
          ProductCreate>> products) {
    many(ContactTable.PRODUCTS, new CreateMany<>(ProductFields.Root.ROOT, ProductCreate::start),
        products);
    return self();
  }

  /** Takes {@code code} and goes on. */
  record CodeStage<N>(ContactValues<?> values, N next) implements ContactCreate.RequiresCode<N> {
    @Override
    public N code(String code) {
      values.set(ContactTable.CODE, code);
      return next;
    }
  }
}
