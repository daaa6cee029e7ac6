package io.prisma4j.query;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many queries: its answer, or its own error.
 *
 * <pre>{@code
 * List<Outcome<User>> users = prisma.loadEach(ids, id -> prisma.user().findUnique(u -> u.id().eq(id)));
 * User first = users.get(0).orThrow();
 * }</pre>
 *
 * @param <T> what the query answers with
 */
public final class Outcome<T> {
    private final @Nullable T value;
    private final @Nullable Supplier<? extends RuntimeException> missing;
    private final @Nullable RuntimeException error;

    private Outcome(
            @Nullable T value,
            @Nullable Supplier<? extends RuntimeException> missing,
            @Nullable RuntimeException error) {
        this.value = value;
        this.missing = missing;
        this.error = error;
    }

    static <T> Outcome<T> of(@Nullable T value) {
        return new Outcome<>(value, null, null);
    }

    /** There is no such record, which is an error only for who wants it. */
    static <T> Outcome<T> missing(Supplier<? extends RuntimeException> error) {
        return new Outcome<>(null, error, null);
    }

    static <T> Outcome<T> failed(RuntimeException error) {
        return new Outcome<>(null, null, error);
    }

    /**
     * The answer; empty if there is no such record.
     *
     * @throws io.prisma4j.error.PrismaException what the query failed with
     */
    public Optional<T> optional() {
        return Optional.ofNullable(orNull());
    }

    /**
     * The answer; null if there is no such record.
     *
     * @throws io.prisma4j.error.PrismaException what the query failed with
     */
    public @Nullable T orNull() {
        if (error != null) throw error;
        return value;
    }

    /**
     * The answer.
     *
     * @throws io.prisma4j.error.RecordNotFoundException if there is no such record
     * @throws io.prisma4j.error.PrismaException what the query failed with
     */
    public T orThrow() {
        if (missing != null) throw missing.get();
        return Nulls.allowed(orNull());
    }

    /** What the query failed with; empty if it did not. A record that is not there is no failure. */
    public Optional<RuntimeException> error() {
        return Optional.ofNullable(error);
    }

    /** What it is, without the answer. */
    @Override
    public String toString() {
        if (error != null) return "failed: " + error;
        return missing != null ? "no such record" : "an answer";
    }
}
