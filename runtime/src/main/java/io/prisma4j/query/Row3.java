package io.prisma4j.query;

/**
 * Three values of a row: {@code Row.of(...).as(Summary::new)}.
 *
 * @param <R> the scope that they belong to
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 */
@CheckReturnValue
public final class Row3<R, A, B, C> {
    private final Parts parts = new Parts();
    private final Part<A> a;
    private final Part<B> b;
    private final Part<C> c;

    Row3(Selectable<R, A> a, Selectable<R, B> b, Selectable<R, C> c) {
        this.a = parts.add(a);
        this.b = parts.add(b);
        this.c = parts.add(c);
    }

    /** What is made of them; a null is passed on, and where a primitive takes none the message names the value. */
    public <T> Selectable<R, T> as(Maker<? super A, ? super B, ? super C, ? extends T> maker) {
        Reading<T> reading = parts.reading(
                maker,
                (row, at, loaded, slot) -> maker.make(
                        a.read(row, at, loaded, slot), b.read(row, at, loaded, slot), c.read(row, at, loaded, slot)));
        return () -> reading;
    }

    /**
     * Makes one value of three: a constructor such as {@code Summary::new}.
     *
     * @param <A> the type of value 1
     * @param <B> the type of value 2
     * @param <C> the type of value 3
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Maker<A, B, C, T> {
        /** Makes it. */
        T make(A a, B b, C c);
    }
}
