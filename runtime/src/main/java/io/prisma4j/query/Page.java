package io.prisma4j.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Some records of an order, and how to go on from there.
 *
 * <pre>{@code
 * Page<Post> page = prisma.post().findMany().orderBy(p -> p.createdAt().desc()).page(20, cursor);
 * return new Answer(page.records(), page.next().orElse(null));
 * }</pre>
 *
 * @param records in the query's order; fewer than asked for at the end, and at the beginning when going back
 * @param next the cursor of the page after this one; empty if there are no further records
 * @param previous the cursor of the page before this one; empty if there is none
 * @param total how many records there are on all pages, if that was asked for
 * @param <T> what is made of each row
 */
public record Page<T>(List<T> records, Optional<String> next, Optional<String> previous, OptionalLong total) {
    /** Whether there are records after this page. */
    public boolean hasNext() {
        return next.isPresent();
    }

    /** Whether there is a page before this one. */
    public boolean hasPrevious() {
        return previous.isPresent();
    }

    /** The same page with something else made of each record. */
    public <S> Page<S> map(Function<? super T, ? extends S> function) {
        return new Page<>(records.stream().<S>map(function).toList(), next, previous, total);
    }
}
