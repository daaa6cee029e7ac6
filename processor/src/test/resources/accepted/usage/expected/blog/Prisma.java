package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.StaticClient;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/**
 * The client for programs that want one for all: {@code Prisma.connect(url)}, then
 * {@code Prisma.category()}.
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

  /** The operations on {@link Category}. */
  public static CategoryQueries category() {
    return CLIENT.get().category();
  }

  /** The operations on {@link Comment}. */
  public static CommentQueries comment() {
    return CLIENT.get().comment();
  }

  /** The operations on {@link Person}. */
  public static PersonQueries person() {
    return CLIENT.get().person();
  }

  /** The operations on {@link Post}. */
  public static PostQueries post() {
    return CLIENT.get().post();
  }

  /** The operations on {@link Profile}. */
  public static ProfileQueries profile() {
    return CLIENT.get().profile();
  }

  /** The operations on {@link User}. */
  public static UserQueries user() {
    return CLIENT.get().user();
  }
}
