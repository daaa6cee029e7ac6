package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.schema.Schema;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/** The client of the models Driver and Trip. */
@Generated("io.prisma4j.processor.ClientProcessor")
@GeneratedCode
@NullMarked
public final class PrismaClient extends Client<PrismaClient> {
  private static final Schema SCHEMA = Schema.of(DriverTable.MODEL, TripTable.MODEL);

  private final DriverQueries driver;
  private final TripQueries trip;

  private PrismaClient(ClientCore core) {
    super(core);
    this.driver = new DriverQueries(core.runner());
    this.trip = new TripQueries(core.runner());
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

  /** The operations on {@link Driver}. */
  public DriverQueries driver() {
    return driver;
  }

  /** The operations on {@link Trip}. */
  public TripQueries trip() {
    return trip;
  }

  @Override
  protected PrismaClient with(ClientCore core) {
    return new PrismaClient(core);
  }
}
