package io.prisma4j.client;

import io.prisma4j.internal.exec.CommitListener;
import io.prisma4j.internal.exec.ConnectionSource;
import io.prisma4j.internal.exec.Database;
import io.prisma4j.internal.exec.DatabaseRunner;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.exec.StatementListener;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.pool.ConnectUrl;
import io.prisma4j.internal.pool.ConnectionPool;
import io.prisma4j.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * States where a client's database is and how the client behaves.
 *
 * <pre>{@code
 * PrismaClient prisma = PrismaClient.builder().url("postgresql://localhost/blog").maxPoolSize(20).build();
 * }</pre>
 *
 * @param <C> the generated client
 */
public final class ClientBuilder<C extends Client<C>> {
    private static final Logger LOG = LoggerFactory.getLogger("io.prisma4j.changes");
    private static final String VARIABLE = "DATABASE_URL";
    private final Schema schema;
    private final Function<ClientCore, C> client;
    private final List<QueryListener> listeners = new ArrayList<>();
    private final List<ChangeListener> changeListeners = new ArrayList<>();
    private TransactionOptions transactions = TransactionOptions.defaults();
    private @Nullable String url;
    private @Nullable DataSource dataSource;
    private @Nullable Integer maxPoolSize;

    /** For generated code. */
    public ClientBuilder(Schema schema, Function<ClientCore, C> client) {
        this.schema = schema;
        this.client = client;
    }

    /**
     * The database's address: a JDBC URL, or a Prisma URL ({@code file:./dev.db}, {@code postgresql://user:password@host/db?schema=blog}).
     * Without it and without a data source, the environment variable {@code DATABASE_URL} says it.
     */
    public ClientBuilder<C> url(String address) {
        this.url = Objects.requireNonNull(address, "url");
        return this;
    }

    /**
     * The application's own pool, which the client does not close. A database of SQLite in memory, which lives and dies with one
     * connection, is given by its URL instead.
     */
    public ClientBuilder<C> dataSource(DataSource pool) {
        this.dataSource = Objects.requireNonNull(pool, "dataSource");
        return this;
    }

    /** How many connections the client's pool may hold; ten, if neither this nor the URL's {@code connection_limit} says. */
    public ClientBuilder<C> maxPoolSize(int connections) {
        if (connections < 1)
            throw new IllegalArgumentException("a pool needs a connection; maxPoolSize is " + connections);
        this.maxPoolSize = connections;
        return this;
    }

    /** Hears of every statement; may be called several times. */
    public ClientBuilder<C> listener(QueryListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Hears of everything that is changed, once a transaction, after its commit; may be called several times. Every write then has
     * its statements return the rows that they change, and an {@code upsert} of one statement becomes two or three, since the one would not
     * say what it did. A listener that throws is logged: the change is committed, and its answer arrives.
     *
     * <p>Changes of SQL written by hand, of other programs, and those that the database makes by itself (cascades, triggers) are
     * not heard of.
     */
    public ClientBuilder<C> changeListener(ChangeListener listener) {
        changeListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /** How transactions run of which nothing else is said. */
    public ClientBuilder<C> transactions(TransactionOptions options) {
        this.transactions = options;
        return this;
    }

    /**
     * Opens the client with a first connection.
     *
     * @throws io.prisma4j.error.ConnectionException if the database cannot be reached (P1001)
     * @throws IllegalStateException if nothing says where the database is, or two things do
     * @throws IllegalArgumentException if the URL is of no known form, or each connection of the data source would be a
     *     database of its own
     */
    public C build() {
        DataSource given = dataSource;
        if (given != null) {
            if (url != null) {
                throw new IllegalStateException("the client has a url and a dataSource; give one of them");
            }
            if (maxPoolSize != null) {
                throw new IllegalStateException(
                        "maxPoolSize is a setting of the client's own pool; set it in the dataSource");
            }
            return client.apply(
                    core(DatabaseProduct.ofShared(ConnectionSource.of(given)), ConnectionSource.of(given), () -> {}));
        }
        ConnectionPool pool = ConnectionPool.open(ConnectUrl.parse(address()), maxPoolSize);
        try {
            return client.apply(core(DatabaseProduct.of(pool::connection), pool::connection, pool::close));
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private String address() {
        if (url != null) return url;
        String variable = System.getenv(VARIABLE);
        if (variable == null || variable.isBlank()) {
            throw new IllegalStateException("nothing says where the database is; set the environment variable "
                    + VARIABLE + ", or call connect(url)");
        }
        return variable;
    }

    private ClientCore core(JdbcDialect dialect, ConnectionSource source, Runnable close) {
        StatementListener listener = listener(List.copyOf(listeners));
        Session session = new DatabaseRunner(
                Database.of(schema, dialect, source, listener).telling(commits(List.copyOf(changeListeners))));
        return new ClientCore(schema, dialect, session, transactions, close);
    }

    private static StatementListener listener(List<QueryListener> listeners) {
        if (listeners.isEmpty()) return StatementListener.NONE;
        return (statement, nanos, failure) -> {
            QueryEvent event = new QueryEvent(statement, nanos, failure);
            for (QueryListener listener : listeners) listener.ran(event);
        };
    }

    /** What is committed stays so, whatever a listener throws. */
    private static @Nullable CommitListener commits(List<ChangeListener> listeners) {
        if (listeners.isEmpty()) return null;
        return changes -> {
            for (ChangeListener listener : listeners) {
                try {
                    listener.committed(changes);
                } catch (RuntimeException e) {
                    LOG.error("A listener failed to hear of what was committed: {}", changes, e);
                }
            }
        };
    }
}
