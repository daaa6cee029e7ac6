package crew;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.schema.Schema;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/** The client of the models Harbour, Sailor and Ship. */
@Generated("io.prisma4j.processor.ClientProcessor")
@GeneratedCode
@NullMarked
public final class PrismaClient extends Client<PrismaClient> {
  private static final Schema SCHEMA = Schema.of(HarbourTable.MODEL, SailorTable.MODEL,
      ShipTable.MODEL);

  private final HarbourQueries harbour;
  private final SailorQueries sailor;
  private final ShipQueries ship;

  private PrismaClient(ClientCore core) {
    super(core);
    this.harbour = new HarbourQueries(core.runner());
    this.sailor = new SailorQueries(core.runner());
    this.ship = new ShipQueries(core.runner());
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

  /** The operations on {@link Harbour}. */
  public HarbourQueries harbour() {
    return harbour;
  }

  /** The operations on {@link Sailor}. */
  public SailorQueries sailor() {
    return sailor;
  }

  /** The operations on {@link Ship}. */
  public ShipQueries ship() {
    return ship;
  }

  @Override
  protected PrismaClient with(ClientCore core) {
    return new PrismaClient(core);
  }
}
