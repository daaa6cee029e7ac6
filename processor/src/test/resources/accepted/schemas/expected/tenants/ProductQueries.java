package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
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
        ProductUpdate, ProductFields<New<Product>>, ProductQueries.WrittenOne> {
  /** The operations on one database. */
  public ProductQueries(Runner runner) {
    super(runner, ProductFields.Root.ROOT, ProductCreate::start, ProductUpdate::new,
        ProductFields::new, WrittenOne::new);
  }

  /** The {@link Product} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super ProductFields.Root<Product>, UniqueFilter<Product>> where) {
    return new One(walk(where));
  }

  /** The first {@link Product} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Product} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
    default FindMany<Contact, ContactFields.Root<Contact>> contacts() {
      return walk().many(ProductTable.CONTACTS, ContactFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Product, ProductFields.Root<Product>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ProductFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Product, ProductFields.Root<Product>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Product, ProductFields.Root<Product>, Product> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Product, ProductFields.Root<Product>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, ProductFields.Root.ROOT);
    }

    /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
    public WriteRelated<Contact, ContactFields.Root<Contact>> contacts() {
      return many(ProductTable.CONTACTS, ContactFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Product, ProductFields.Root<Product>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, ProductFields.Root.ROOT);
    }

    /** The {@code Contact} records that {@code crm._ContactToProduct} pairs with this record. */
    public WriteRelated<Contact, ContactFields.Root<Contact>> contacts() {
      return many(ProductTable.CONTACTS, ContactFields.Root.ROOT);
    }
  }
}
