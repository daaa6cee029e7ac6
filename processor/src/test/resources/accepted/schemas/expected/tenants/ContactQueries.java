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

/** The operations on {@link Contact}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
@CheckReturnValue
public final class ContactQueries
    extends ModelQueries<Contact, ContactFields.Root<Contact>,
        ContactCreate.RequiresCode<ContactCreate>, ContactCreate, ContactUpdate,
        ContactFields<New<Contact>>, ContactQueries.WrittenOne> {
  /** The operations on one database. */
  public ContactQueries(Runner runner) {
    super(runner, ContactFields.Root.ROOT, ContactCreate::start, ContactUpdate::new,
        ContactFields::new, WrittenOne::new);
  }

  /** The {@link Contact} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super ContactFields.Root<Contact>, UniqueFilter<Contact>> where) {
    return new One(walk(where));
  }

  /** The first {@link Contact} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Contact} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
    default FindMany<Event, EventFields.Root<Event>> events() {
      return walk().many(ContactTable.EVENTS, EventFields.Root.ROOT);
    }

    /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
    default FindMany<Product, ProductFields.Root<Product>> products() {
      return walk().many(ContactTable.PRODUCTS, ProductFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Contact, ContactFields.Root<Contact>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ContactFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Contact, ContactFields.Root<Contact>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Contact, ContactFields.Root<Contact>, Contact> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Contact, ContactFields.Root<Contact>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, ContactFields.Root.ROOT);
    }

    /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
    public WriteRelated<Event, EventFields.Root<Event>> events() {
      return many(ContactTable.EVENTS, EventFields.Root.ROOT);
    }

    /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
    public WriteRelated<Product, ProductFields.Root<Product>> products() {
      return many(ContactTable.PRODUCTS, ProductFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Contact, ContactFields.Root<Contact>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, ContactFields.Root.ROOT);
    }

    /** The {@code Event} records whose {@code contactId} is this record's {@code id}. */
    public WriteRelated<Event, EventFields.Root<Event>> events() {
      return many(ContactTable.EVENTS, EventFields.Root.ROOT);
    }

    /** The {@code Product} records that {@code crm._ContactToProduct} pairs with this record. */
    public WriteRelated<Product, ProductFields.Root<Product>> products() {
      return many(ContactTable.PRODUCTS, ProductFields.Root.ROOT);
    }
  }
}
