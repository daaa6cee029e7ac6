package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for groups, ready to run.
 *
 * @param <T> what is made of each group
 */
@CheckReturnValue
public final class Grouped<T> {
    private final Runner runner;
    private final GroupNode node;
    private final TreeReader<T> reader;

    Grouped(
            Runner runner,
            Model model,
            @Nullable Condition where,
            List<ColumnRef> keys,
            @Nullable Condition having,
            List<OrderBy> order,
            Paging paging,
            Reading<T> reading) {
        this.runner = runner;
        this.node = new GroupNode(model, where, keys, having, order, paging, reading.selection());
        this.reader = reading.reader();
    }

    /** Runs the query: one statement. */
    public List<T> toList() {
        return runner.read(node, reader);
    }

    /**
     * How the query would be run: its statements and what the database says of each, one {@code EXPLAIN} a statement. Nothing is
     * read.
     */
    public Explanation explain() {
        return runner.explain(node);
    }

    /** The query as a tree, for people; without values. */
    @Override
    public String toString() {
        return node.toString();
    }
}
