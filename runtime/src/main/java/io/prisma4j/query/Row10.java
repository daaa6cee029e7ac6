package io.prisma4j.query;

/**
 * Ten values of a row: {@code Row.of(...).as(Summary::new)}.
 *
 * @param <R> the scope that they belong to
 * @param <A> the type of value 1
 * @param <B> the type of value 2
 * @param <C> the type of value 3
 * @param <D> the type of value 4
 * @param <E> the type of value 5
 * @param <F> the type of value 6
 * @param <G> the type of value 7
 * @param <H> the type of value 8
 * @param <I> the type of value 9
 * @param <J> the type of value 10
 */
@CheckReturnValue
public final class Row10<R, A, B, C, D, E, F, G, H, I, J> {
    private final Parts parts = new Parts();
    private final Part<A> a;
    private final Part<B> b;
    private final Part<C> c;
    private final Part<D> d;
    private final Part<E> e;
    private final Part<F> f;
    private final Part<G> g;
    private final Part<H> h;
    private final Part<I> i;
    private final Part<J> j;

    Row10(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h,
            Selectable<R, I> i,
            Selectable<R, J> j) {
        this.a = parts.add(a);
        this.b = parts.add(b);
        this.c = parts.add(c);
        this.d = parts.add(d);
        this.e = parts.add(e);
        this.f = parts.add(f);
        this.g = parts.add(g);
        this.h = parts.add(h);
        this.i = parts.add(i);
        this.j = parts.add(j);
    }

    /** What is made of them; a null is passed on, and where a primitive takes none the message names the value. */
    public <T> Selectable<R, T> as(
            Maker<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? super J,
                            ? extends T>
                    maker) {
        Reading<T> reading = parts.reading(
                maker,
                (row, at, loaded, slot) -> maker.make(
                        a.read(row, at, loaded, slot),
                        b.read(row, at, loaded, slot),
                        c.read(row, at, loaded, slot),
                        d.read(row, at, loaded, slot),
                        e.read(row, at, loaded, slot),
                        f.read(row, at, loaded, slot),
                        g.read(row, at, loaded, slot),
                        h.read(row, at, loaded, slot),
                        i.read(row, at, loaded, slot),
                        j.read(row, at, loaded, slot)));
        return () -> reading;
    }

    /**
     * Makes one value of ten: a constructor such as {@code Summary::new}.
     *
     * @param <A> the type of value 1
     * @param <B> the type of value 2
     * @param <C> the type of value 3
     * @param <D> the type of value 4
     * @param <E> the type of value 5
     * @param <F> the type of value 6
     * @param <G> the type of value 7
     * @param <H> the type of value 8
     * @param <I> the type of value 9
     * @param <J> the type of value 10
     * @param <T> what is made
     */
    @FunctionalInterface
    public interface Maker<A, B, C, D, E, F, G, H, I, J, T> {
        /** Makes it. */
        T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }
}
