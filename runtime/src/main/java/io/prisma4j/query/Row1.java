package io.prisma4j.query;

import java.util.function.Function;

/**
 * One value of a row: {@code Row.of(p.title()).as(PostTitle::new)}.
 *
 * @param <R> the scope that they belong to
 * @param <A> the type of value 1
 */
@CheckReturnValue
public final class Row1<R, A> {
    private final Parts parts = new Parts();
    private final Part<A> a;

    Row1(Selectable<R, A> a) {
        this.a = parts.add(a);
    }

    /** What is made of them; a null is passed on, and where a primitive takes none the message names the value. */
    public <T> Selectable<R, T> as(Function<? super A, ? extends T> maker) {
        Reading<T> reading =
                parts.reading(maker, (row, at, loaded, slot) -> maker.apply(a.read(row, at, loaded, slot)));
        return () -> reading;
    }
}
