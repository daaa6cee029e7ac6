package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Product} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
public abstract class ProductValues<S extends ProductValues<S>> extends Input {
  ProductValues() {
    super(ProductTable.MODEL);
  }

  abstract S self();

  /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
  public S contacts(
      Consumer<CreateMany<Contact, ContactFields.Root<Contact>,
          ContactCreate.RequiresCode<ContactCreate>, ContactCreate>> contacts) {
    many(ProductTable.CONTACTS, new CreateMany<>(ContactFields.Root.ROOT, ContactCreate::start),
        contacts);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(ProductValues<?> values, N next) implements ProductCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(ProductTable.ID, id);
      return next;
    }
  }

  /** Takes {@code code} and goes on. */
  record CodeStage<N>(ProductValues<?> values, N next) implements ProductCreate.RequiresCode<N> {
    @Override
    public N code(String code) {
      values.set(ProductTable.CODE, code);
      return next;
    }
  }
}
