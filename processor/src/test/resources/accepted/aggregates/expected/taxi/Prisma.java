package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.StaticClient;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/**
 * The client for programs that want one for all: {@code Prisma.connect(url)}, then
 * {@code Prisma.driver()}.
 */
@Generated("io.prisma4j.processor.ClientProcessor")
@GeneratedCode
@NullMarked
public final class Prisma {
  private static final StaticClient<PrismaClient> CLIENT = new StaticClient<>();

  private Prisma() {}

  /** Opens the client of the database that the environment variable {@code DATABASE_URL} names. */
  public static PrismaClient connect() {
    return CLIENT.connect(PrismaClient::connect);
  }

  /** Opens the client; see {@link PrismaClient#connect(String)}. */
  public static PrismaClient connect(String url) {
    return CLIENT.connect(() -> PrismaClient.connect(url));
  }

  /** Opens the client on the application's own pool. */
  public static PrismaClient connect(DataSource dataSource) {
    return CLIENT.connect(() -> PrismaClient.connect(dataSource));
  }

  /** The open client: for transactions, SQL by hand, the schema. */
  public static PrismaClient client() {
    return CLIENT.get();
  }

  /** Closes the client, if it is open. */
  public static void close() {
    CLIENT.close();
  }

  /** The operations on {@link Driver}. */
  public static DriverQueries driver() {
    return CLIENT.get().driver();
  }

  /** The operations on {@link Trip}. */
  public static TripQueries trip() {
    return CLIENT.get().trip();
  }
}
