package io.prisma4j.query;

/**
 * Seven values of a row: {@code Row.of(...).as(Summary::new)}.
 *
 * @param <R> the scope that they belong to
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <D> the type of value 4
 * @param <E> the type of value 5
 * @param <F> the type of value 6
 * @param <G> the type of value 7
 */
@CheckReturnValue
public final class Row7<R, A, B, C, D, E, F, G> {
    private final Parts parts = new Parts();
    private final Part<A> a;
    private final Part<B> b;
    private final Part<C> c;
    private final Part<D> d;
    private final Part<E> e;
    private final Part<F> f;
    private final Part<G> g;

    Row7(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g) {
        this.a = parts.add(a);
        this.b = parts.add(b);
        this.c = parts.add(c);
        this.d = parts.add(d);
        this.e = parts.add(e);
        this.f = parts.add(f);
        this.g = parts.add(g);
    }

    /** What is made of them; a null is passed on, and where a primitive takes none the message names the value. */
    public <T> Selectable<R, T> as(
            Maker<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends T> maker) {
        Reading<T> reading = parts.reading(
                maker,
                (row, at, loaded, slot) -> maker.make(
                        a.read(row, at, loaded, slot),
                        b.read(row, at, loaded, slot),
                        c.read(row, at, loaded, slot),
                        d.read(row, at, loaded, slot),
                        e.read(row, at, loaded, slot),
                        f.read(row, at, loaded, slot),
                        g.read(row, at, loaded, slot)));
        return () -> reading;
    }

    /**
     * Makes one value of seven: a constructor such as {@code Summary::new}.
     *
     * @param <A> the type of value 1
     * @param <B> the type of value 2
     * @param <C> the type of value 3
     * @param <D> the type of value 4
     * @param <E> the type of value 5
     * @param <F> the type of value 6
     * @param <G> the type of value 7
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Maker<A, B, C, D, E, F, G, T> {
        /** Makes it. */
        T make(A a, B b, C c, D d, E e, F f, G g);
    }
}
