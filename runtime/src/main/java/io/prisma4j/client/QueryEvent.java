package io.prisma4j.client;

import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.tree.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement that ran.
 *
 * <pre>{@code
 * if (event.duration().toMillis() > 100) log.warn("slow: {}", event.sql());
 * }</pre>
 */
public final class QueryEvent {
    private final SqlText statement;
    private final long nanos;
    private final @Nullable RuntimeException failure;

    QueryEvent(SqlText statement, long nanos, @Nullable RuntimeException failure) {
        this.statement = statement;
        this.nanos = nanos;
        this.failure = failure;
    }

    /** The text, with a {@code ?} for each value. */
    public String sql() {
        return statement.sql();
    }

    /** What was bound, in the order of the text. These are the application's data, maybe secrets: think before logging them. */
    public List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        for (Value value : statement.parameters()) values.add(value.isNull() ? null : value.value());
        return Collections.unmodifiableList(values);
    }

    /** How long the database and the reading of its rows took. */
    public Duration duration() {
        return Duration.ofNanos(nanos);
    }

    /** What the statement failed with; empty if it did not. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The text and the time, without the values. */
    @Override
    public String toString() {
        return sql() + " (" + nanos / 1_000 + " µs" + (failure == null ? ")" : ", failed)");
    }
}
