package io.prisma4j.query;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.OrderBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One sort key: {@code p.title().asc()}, {@code p.author().name().desc().nullsLast()}, {@code u.posts().count().desc()}.
 *
 * <p>Where nulls stand if it is not said is up to the database, as in Prisma: to PostgreSQL null is greater than every value (last in
 * {@code asc()}, first in {@code desc()}), to SQLite it is less. A record without a related one has null in a path through it. Texts
 * are sorted by the database's collation; constants of an enum by declaration on PostgreSQL, by label on SQLite.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class Order<R> {
    private final OrderBy node;

    private Order(OrderBy node) {
        this.node = node;
    }

    static <R> Order<R> by(Expression expression, boolean descending) {
        return new Order<>(new OrderBy(expression, descending, OrderBy.Nulls.DEFAULT));
    }

    /** The same, with nulls before every value. */
    public Order<R> nullsFirst() {
        return new Order<>(new OrderBy(node.by(), node.descending(), OrderBy.Nulls.FIRST));
    }

    /** The same, with nulls after every value. */
    public Order<R> nullsLast() {
        return new Order<>(new OrderBy(node.by(), node.descending(), OrderBy.Nulls.LAST));
    }

    OrderBy node() {
        return node;
    }

    static <F, R> List<OrderBy> nodes(F fields, Collection<? extends Function<? super F, Order<R>>> keys) {
        List<OrderBy> nodes = new ArrayList<>();
        for (Function<? super F, Order<R>> key : keys) {
            Order<R> order = key.apply(fields);
            if (order == null)
                throw new InvalidQueryException("P2009", "orderBy was given null; leave the key out", null);
            nodes.add(order.node);
        }
        return nodes;
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
