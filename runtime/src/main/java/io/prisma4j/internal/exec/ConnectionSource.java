package io.prisma4j.internal.exec;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where connections come from: the client's own pool, or the application's data source. */
@FunctionalInterface
public interface ConnectionSource {
    /**
     * A connection.
     *
     * @param maxWait how long to wait for one that is free; null for as long as the source waits by itself
     */
    Connection connection(@Nullable Duration maxWait) throws SQLException;

    /** The application's data source, which waits as long as it was set to. */
    static ConnectionSource of(DataSource source) {
        return maxWait -> source.getConnection();
    }
}
