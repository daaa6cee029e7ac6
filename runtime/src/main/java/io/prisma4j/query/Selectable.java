package io.prisma4j.query;

import java.util.Optional;

/**
 * What a query can read: a field, a whole record, related records, a count, or a {@link Row} of them.
 *
 * <pre>{@code
 * prisma.post().findMany().select(p -> Row.of(p.title(), p.author().optional()).as(TitleAndAuthor::new))
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 * @param <T> the type of the value; null where a nullable field or a missing record is read
 */
public interface Selectable<R, T> {
    /** What is read and how; for generated code. */
    Reading<T> reading();

    /** The same as an {@link Optional}, empty for null: {@code p.author().optional()}. */
    default Selectable<R, Optional<T>> optional() {
        Reading<T> inner = reading();
        Reading<Optional<T>> outer =
                inner.read(new NullReaders.Optionally<>(inner.reader().row()));
        return () -> outer;
    }

    /** The same with a value in place of null: {@code u.age().orElse(0)}. */
    default Selectable<R, T> orElse(T instead) {
        Reading<T> inner = reading();
        Reading<T> outer = inner.read(new NullReaders.Instead<>(inner.reader().row(), instead));
        return () -> outer;
    }
}
