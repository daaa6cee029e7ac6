package io.prisma4j.internal.sql;

import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.RelationAggregate;
import java.util.ArrayList;
import java.util.List;

/** The to-one paths that a select reads columns through, each joined once: {@code t0_1} for {@code author}. */
final class Paths {
    /** The paths of a statement that has none. */
    static final Paths NONE = new Paths();

    private final List<List<Relation>> paths = new ArrayList<>();

    /** Makes sure that the path of the expression, if it has one, is joined. */
    void add(Expression expression) {
        if (expression instanceof ColumnRef column) add(column.path());
        else if (expression instanceof JsonPart part) add(part.column().path());
        else if (expression instanceof RelationAggregate of) add(of.path());
        else if (expression instanceof Aggregate aggregate && aggregate.column() != null) {
            add(aggregate.column().path());
        }
    }

    /** Makes sure that the paths of a condition on groups are joined. */
    void add(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (condition instanceof Condition.In in) {
            add(in.column());
        } else if (condition instanceof Condition.Text text) {
            add(text.column());
            add(text.part());
        } else if (condition instanceof Condition.IsNull test) {
            add(test.column());
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(this::add);
        }
    }

    private void add(List<Relation> path) {
        for (int length = 1; length <= path.size(); length++) {
            List<Relation> part = path.subList(0, length);
            if (!paths.contains(part)) paths.add(part);
        }
    }

    /** The alias of the table that a column is read from. */
    String alias(ColumnRef column) {
        return alias(column.depth(), column.path());
    }

    /** The alias of the table at the end of a path. */
    String alias(int depth, List<Relation> path) {
        if (path.isEmpty()) return "t" + depth;
        int number = paths.indexOf(path);
        if (number < 0) throw new IllegalStateException("the path " + path + " is not joined");
        return "t" + depth + "_" + (number + 1);
    }

    /** Appends a left join for each path, so that a row without the related one stays, with nulls. */
    void join(SqlWriter out, int depth) {
        for (List<Relation> path : paths) {
            Relation last = path.get(path.size() - 1);
            String from = alias(depth, path.subList(0, path.size() - 1));
            String to = alias(depth, path);
            out.append(" left join ").table(last.target().tableName()).append(" as " + to + " on ");
            for (int i = 0; i < last.from().size(); i++) {
                if (i > 0) out.append(" and ");
                out.column(to, last.to().get(i))
                        .append(" = ")
                        .column(from, last.from().get(i));
            }
        }
    }
}
