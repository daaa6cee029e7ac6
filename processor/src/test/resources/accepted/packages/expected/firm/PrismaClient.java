package firm;

import firm.staff.Worker;
import firm.staff.WorkerQueries;
import firm.staff.WorkerTable;
import firm.work.Job;
import firm.work.JobQueries;
import firm.work.JobTable;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.schema.Schema;
import javax.annotation.processing.Generated;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;

/** The client of the models Worker and Job. */
@Generated("io.prisma4j.processor.ClientProcessor")
@GeneratedCode
@NullMarked
public final class PrismaClient extends Client<PrismaClient> {
  private static final Schema SCHEMA = Schema.of(WorkerTable.MODEL, JobTable.MODEL);

  private final WorkerQueries worker;
  private final JobQueries job;

  private PrismaClient(ClientCore core) {
    super(core);
    this.worker = new WorkerQueries(core.runner());
    this.job = new JobQueries(core.runner());
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

  /** The operations on {@link Worker}. */
  public WorkerQueries worker() {
    return worker;
  }

  /** The operations on {@link Job}. */
  public JobQueries job() {
    return job;
  }

  @Override
  protected PrismaClient with(ClientCore core) {
    return new PrismaClient(core);
  }
}
