package tenants;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.schema.Schema;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/** The client of the models Contact, Event, Note and Product. */
@Generated("io.prisma4j.processor.ClientProcessor")
@GeneratedCode
@NullMarked
public final class PrismaClient extends Client<PrismaClient> {
  private static final Schema SCHEMA = Schema.of(ContactTable.MODEL, EventTable.MODEL,
      NoteTable.MODEL, ProductTable.MODEL);

  private final ContactQueries contact;
  private final EventQueries event;
  private final NoteQueries note;
  private final ProductQueries product;

  private PrismaClient(ClientCore core) {
    super(core);
    this.contact = new ContactQueries(core.runner());
    this.event = new EventQueries(core.runner());
    this.note = new NoteQueries(core.runner());
    this.product = new ProductQueries(core.runner());
  }

  /** Opens a client of the database that the environment variable {@code DATABASE_URL} names. */
  public static PrismaClient connect() {
    return builder().build();
  }

  /**
   * Opens a client: {@code jdbc:sqlite:dev.db}, {@code file:./dev.db},
   * {@code postgresql://user:password@host/db}.
   */
  public static PrismaClient connect(String url) {
    return builder().url(url).build();
  }

  /** Opens a client on the application's own pool. */
  public static PrismaClient connect(DataSource dataSource) {
    return builder().dataSource(dataSource).build();
  }

  /** States more than an address: {@code builder().url(...).maxPoolSize(20).build()}. */
  public static ClientBuilder<PrismaClient> builder() {
    return new ClientBuilder<>(SCHEMA, PrismaClient::new);
  }

  /** The operations on {@link Contact}. */
  public ContactQueries contact() {
    return contact;
  }

  /** The operations on {@link Event}. */
  public EventQueries event() {
    return event;
  }

  /** The operations on {@link Note}. */
  public NoteQueries note() {
    return note;
  }

  /** The operations on {@link Product}. */
  public ProductQueries product() {
    return product;
  }

  @Override
  protected PrismaClient with(ClientCore core) {
    return new PrismaClient(core);
  }
}
