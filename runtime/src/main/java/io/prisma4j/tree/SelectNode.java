package io.prisma4j.tree;

import io.prisma4j.schema.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a model that fulfil a condition, in an order, of which something is read.
 *
 * @param depth the depth of its scope: 0 for a query, one more for each relation around it
 * @param where null for all records
 * @param distinct the columns of which each combination of values is returned once, the first row by the order; empty for none
 * @param strategy how related records are loaded; only that of the outermost query counts
 * @param lock how the rows are locked, of an outermost query only; null for not at all
 */
public record SelectNode(
        Model model,
        int depth,
        @Nullable Condition where,
        List<OrderBy> orderBy,
        Paging paging,
        List<ColumnRef> distinct,
        Selection selection,
        LoadStrategy strategy,
        @Nullable RowLock lock)
        implements ReadNode {
    public SelectNode {
        orderBy = List.copyOf(orderBy);
        distinct = List.copyOf(distinct);
    }

    /** All records of a model, whole and without relations, as a query of its own. */
    public static SelectNode all(Model model) {
        return all(model, 0);
    }

    /** All records of a model, whole and without relations, inside {@code depth} relation scopes. */
    public static SelectNode all(Model model, int depth) {
        return new SelectNode(
                model,
                depth,
                null,
                List.of(),
                Paging.ALL,
                List.of(),
                Selection.WholeRecord.of(model),
                LoadStrategy.QUERY,
                null);
    }

    public SelectNode withWhere(@Nullable Condition condition) {
        return new SelectNode(model, depth, condition, orderBy, paging, distinct, selection, strategy, lock);
    }

    public SelectNode withOrderBy(List<OrderBy> order) {
        return new SelectNode(model, depth, where, order, paging, distinct, selection, strategy, lock);
    }

    public SelectNode withPaging(Paging part) {
        return new SelectNode(model, depth, where, orderBy, part, distinct, selection, strategy, lock);
    }

    public SelectNode withDistinct(List<ColumnRef> columns) {
        return new SelectNode(model, depth, where, orderBy, paging, columns, selection, strategy, lock);
    }

    public SelectNode withSelection(Selection what) {
        return new SelectNode(model, depth, where, orderBy, paging, distinct, what, strategy, lock);
    }

    public SelectNode withStrategy(LoadStrategy how) {
        return new SelectNode(model, depth, where, orderBy, paging, distinct, selection, how, lock);
    }

    public SelectNode withLock(@Nullable RowLock how) {
        return new SelectNode(model, depth, where, orderBy, paging, distinct, selection, strategy, how);
    }

    /** Whether it has a row; what is read of it, and an order that cuts nothing off, make no difference. */
    public ExistsNode exists() {
        SelectNode any = withSelection(new Selection.Tuple(List.of()));
        boolean cut = paging.skip() != null || paging.cursor() != null || paging.place() != null || paging.isNone();
        return new ExistsNode(
                cut ? any : any.withOrderBy(List.of()).withDistinct(List.of()).withPaging(Paging.ALL));
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(SelectNode.class);
        out.token(model);
        out.token(depth);
        out.token(strategy);
        out.part(where);
        out.parts(orderBy);
        paging.describe(out);
        out.parts(distinct);
        selection.describe(out);
        out.part(lock);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("select ").append(selection).append(" from ").append(model);
        if (where != null) text.append(" where ").append(where);
        if (!distinct.isEmpty()) text.append(" distinct ").append(distinct);
        if (!orderBy.isEmpty()) text.append(" order by ").append(orderBy);
        return text.append(paging.text()).append(lock == null ? "" : lock).toString();
    }
}
