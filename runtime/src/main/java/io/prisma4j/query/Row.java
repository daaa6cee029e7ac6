package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import java.util.Arrays;

/**
 * Several selected values that make one: {@code Row.of(u.name(), u.posts().count()).as(NameAndPosts::new)}.
 */
public final class Row {
    private Row() {}

    /** Values that a reader makes one of; it reads their columns and slots in the order given. For generated projections. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <R, T> Selectable<R, T> reading(RowReader<T> reader, Selectable<R, ?>... parts) {
        Parts together = new Parts();
        for (Selectable<R, ?> part : Arrays.asList(parts)) together.add(part);
        Reading<T> reading = together.reading(reader, reader);
        return () -> reading;
    }

    /** One value, to be made one by {@code as}. */
    public static <R, A> Row1<R, A> of(Selectable<R, A> a) {
        return new Row1<>(a);
    }

    /** Two values, to be made one by {@code as}. */
    public static <R, A, B> Row2<R, A, B> of(Selectable<R, A> a, Selectable<R, B> b) {
        return new Row2<>(a, b);
    }

    /** Three values, to be made one by {@code as}. */
    public static <R, A, B, C> Row3<R, A, B, C> of(Selectable<R, A> a, Selectable<R, B> b, Selectable<R, C> c) {
        return new Row3<>(a, b, c);
    }

    /** Four values, to be made one by {@code as}. */
    public static <R, A, B, C, D> Row4<R, A, B, C, D> of(
            Selectable<R, A> a, Selectable<R, B> b, Selectable<R, C> c, Selectable<R, D> d) {
        return new Row4<>(a, b, c, d);
    }

    /** Five values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E> Row5<R, A, B, C, D, E> of(
            Selectable<R, A> a, Selectable<R, B> b, Selectable<R, C> c, Selectable<R, D> d, Selectable<R, E> e) {
        return new Row5<>(a, b, c, d, e);
    }

    /** Six values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F> Row6<R, A, B, C, D, E, F> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f) {
        return new Row6<>(a, b, c, d, e, f);
    }

    /** Seven values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G> Row7<R, A, B, C, D, E, F, G> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g) {
        return new Row7<>(a, b, c, d, e, f, g);
    }

    /** Eight values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H> Row8<R, A, B, C, D, E, F, G, H> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h) {
        return new Row8<>(a, b, c, d, e, f, g, h);
    }

    /** Nine values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I> Row9<R, A, B, C, D, E, F, G, H, I> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h,
            Selectable<R, I> i) {
        return new Row9<>(a, b, c, d, e, f, g, h, i);
    }

    /** Ten values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J> Row10<R, A, B, C, D, E, F, G, H, I, J> of(
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
        return new Row10<>(a, b, c, d, e, f, g, h, i, j);
    }

    /** Eleven values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K> Row11<R, A, B, C, D, E, F, G, H, I, J, K> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h,
            Selectable<R, I> i,
            Selectable<R, J> j,
            Selectable<R, K> k) {
        return new Row11<>(a, b, c, d, e, f, g, h, i, j, k);
    }

    /** Twelve values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L> Row12<R, A, B, C, D, E, F, G, H, I, J, K, L> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h,
            Selectable<R, I> i,
            Selectable<R, J> j,
            Selectable<R, K> k,
            Selectable<R, L> l) {
        return new Row12<>(a, b, c, d, e, f, g, h, i, j, k, l);
    }

    /** Thirteen values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M> Row13<R, A, B, C, D, E, F, G, H, I, J, K, L, M> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h,
            Selectable<R, I> i,
            Selectable<R, J> j,
            Selectable<R, K> k,
            Selectable<R, L> l,
            Selectable<R, M> m) {
        return new Row13<>(a, b, c, d, e, f, g, h, i, j, k, l, m);
    }

    /** Fourteen values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N> Row14<R, A, B, C, D, E, F, G, H, I, J, K, L, M, N> of(
            Selectable<R, A> a,
            Selectable<R, B> b,
            Selectable<R, C> c,
            Selectable<R, D> d,
            Selectable<R, E> e,
            Selectable<R, F> f,
            Selectable<R, G> g,
            Selectable<R, H> h,
            Selectable<R, I> i,
            Selectable<R, J> j,
            Selectable<R, K> k,
            Selectable<R, L> l,
            Selectable<R, M> m,
            Selectable<R, N> n) {
        return new Row14<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    }

    /** Fifteen values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
            Row15<R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> of(
                    Selectable<R, A> a,
                    Selectable<R, B> b,
                    Selectable<R, C> c,
                    Selectable<R, D> d,
                    Selectable<R, E> e,
                    Selectable<R, F> f,
                    Selectable<R, G> g,
                    Selectable<R, H> h,
                    Selectable<R, I> i,
                    Selectable<R, J> j,
                    Selectable<R, K> k,
                    Selectable<R, L> l,
                    Selectable<R, M> m,
                    Selectable<R, N> n,
                    Selectable<R, O> o) {
        return new Row15<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    }

    /** Sixteen values, to be made one by {@code as}. */
    public static <R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
            Row16<R, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> of(
                    Selectable<R, A> a,
                    Selectable<R, B> b,
                    Selectable<R, C> c,
                    Selectable<R, D> d,
                    Selectable<R, E> e,
                    Selectable<R, F> f,
                    Selectable<R, G> g,
                    Selectable<R, H> h,
                    Selectable<R, I> i,
                    Selectable<R, J> j,
                    Selectable<R, K> k,
                    Selectable<R, L> l,
                    Selectable<R, M> m,
                    Selectable<R, N> n,
                    Selectable<R, O> o,
                    Selectable<R, P> p) {
        return new Row16<>(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }
}
