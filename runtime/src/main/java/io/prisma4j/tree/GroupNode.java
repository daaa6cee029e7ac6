package io.prisma4j.tree;

import io.prisma4j.schema.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of the records of a model; with no keys all records are one group, also where there are none. Then {@code orderBy},
 * {@code paging} and {@code distinct} say of which records; otherwise the first two are about groups.
 *
 * @param distinct of which columns each combination of values counts once; empty where there are keys
 * @param having what a group must fulfil; null for all
 * @param selection values only: keys and aggregates
 */
public record GroupNode(
        Model model,
        @Nullable Condition where,
        List<ColumnRef> keys,
        @Nullable Condition having,
        List<OrderBy> orderBy,
        Paging paging,
        List<ColumnRef> distinct,
        Selection selection)
        implements ReadNode {
    public GroupNode {
        keys = List.copyOf(keys);
        orderBy = List.copyOf(orderBy);
        distinct = List.copyOf(distinct);
    }

    /** Groups by keys. */
    public GroupNode(
            Model model,
            @Nullable Condition where,
            List<ColumnRef> keys,
            @Nullable Condition having,
            List<OrderBy> orderBy,
            Paging paging,
            Selection selection) {
        this(model, where, keys, having, orderBy, paging, List.of(), selection);
    }

    /** All the records that a query would read, as one group. */
    public static GroupNode over(SelectNode rows, Selection selection) {
        return new GroupNode(
                rows.model(), rows.where(), List.of(), null, rows.orderBy(), rows.paging(), rows.distinct(), selection);
    }

    /** How many records of a model fulfil a condition. */
    public static GroupNode count(Model model, @Nullable Condition where) {
        return new GroupNode(model, where, List.of(), null, List.of(), Paging.ALL, new Selection.One(Aggregate.ROWS));
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(GroupNode.class);
        out.token(model);
        out.part(where);
        out.parts(keys);
        out.part(having);
        out.parts(orderBy);
        paging.describe(out);
        out.parts(distinct);
        selection.describe(out);
    }

    @Override
    public String toString() {
        return "select " + selection + " from " + model + (where == null ? "" : " where " + where)
                + (distinct.isEmpty() ? "" : " distinct " + distinct)
                + (keys.isEmpty() ? "" : " group by " + keys)
                + (having == null ? "" : " having " + having)
                + (orderBy.isEmpty() ? "" : " order by " + orderBy)
                + paging.text();
    }
}
