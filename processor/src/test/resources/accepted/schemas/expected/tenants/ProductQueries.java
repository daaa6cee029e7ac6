package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Product}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Product.class)
@NullMarked
@CheckReturnValue
public final class ProductQueries
    extends ModelQueries<Product, ProductFields.Root<Product>,
        ProductCreate.RequiresId<ProductCreate.RequiresCode<ProductCreate>>, ProductCreate,
        ProductUpdate> {
  /** The operations on one database. */
  public ProductQueries(Runner runner) {
    super(runner, ProductFields.Root.ROOT, ProductCreate::start, ProductUpdate::new);
  }

  /** The {@link Product} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super ProductFields.Root<Product>, UniqueFilter<Product>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Product, ProductFields.Root<Product>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ProductFields.Root.ROOT);
    }

    /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
    public FindMany<Contact, ContactFields.Root<Contact>> contacts() {
      return many(ProductTable.CONTACTS, ContactFields.Root.ROOT);
    }
  }
}
