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

/** The operations on {@link Contact}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
@CheckReturnValue
public final class ContactQueries
    extends ModelQueries<Contact, ContactFields.Root<Contact>,
        ContactCreate.RequiresCode<ContactCreate>, ContactCreate, ContactUpdate> {
  /** The operations on one database. */
  public ContactQueries(Runner runner) {
    super(runner, ContactFields.Root.ROOT, ContactCreate::start, ContactUpdate::new);
  }

  /** The {@link Contact} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super ContactFields.Root<Contact>, UniqueFilter<Contact>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Contact, ContactFields.Root<Contact>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ContactFields.Root.ROOT);
    }

    /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
    public FindMany<Event, EventFields.Root<Event>> events() {
      return many(ContactTable.EVENTS, EventFields.Root.ROOT);
    }

    /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
    public FindMany<Product, ProductFields.Root<Product>> products() {
      return many(ContactTable.PRODUCTS, ProductFields.Root.ROOT);
    }
  }
}
