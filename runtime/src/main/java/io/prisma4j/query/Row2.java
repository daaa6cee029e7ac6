package io.prisma4j.query;

import java.util.function.BiFunction;

/**
 * Two values of a row: {@code Row.of(...).as(Summary::new)}.
 *
 * @param <R> the scope that they belong to
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 */
@CheckReturnValue
public final class Row2<R, A, B> {
    private final Parts parts = new Parts();
    private final Part<A> a;
    private final Part<B> b;

    Row2(Selectable<R, A> a, Selectable<R, B> b) {
        this.a = parts.add(a);
        this.b = parts.add(b);
    }

    /** What is made of them; a null is passed on, and where a primitive takes none the message names the value. */
    public <T> Selectable<R, T> as(BiFunction<? super A, ? super B, ? extends T> maker) {
        Reading<T> reading = parts.reading(
                maker,
                (row, at, loaded, slot) -> maker.apply(a.read(row, at, loaded, slot), b.read(row, at, loaded, slot)));
        return () -> reading;
    }
}
