package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what changes the table of pairs of a many-to-many relation, seen from one of its ends. */
public final class PairsRenderer {
    private final SqlWriter out;
    private final Relation relation;
    private final Relation.JoinTable pairs;

    public PairsRenderer(SqlWriter out, Relation relation, Relation.JoinTable pairs) {
        this.out = out;
        this.relation = relation;
        this.pairs = pairs;
    }

    /** Pairs of own and other keys; those that are there already are left out. */
    public static Insert insert(
            RowsClause clause, Relation relation, Relation.JoinTable pairs, List<List<@Nullable Value>> rows) {
        List<Column> columns = columns(relation, pairs);
        return new Insert(pairs.tableName(), columns, clause.of(columns, rows), Conflict.SKIP, List.of());
    }

    /** The columns of the own and of the other key. */
    public static List<Column> columns(Relation relation, Relation.JoinTable pairs) {
        Column own = pairs.key().get(0).mapped(pairs.ownColumn());
        Column other = relation.to().get(0).mapped(pairs.otherColumn());
        return List.of(own, other);
    }

    /** Deletes the pairs of an own key with these others, or, negated, with all but these; returns some columns of them. */
    public void delete(Value own, Value others, boolean negated, List<Column> returning) {
        out.append("delete from ").table(pairs.tableName()).append(" where ");
        out.identifier(pairs.ownColumn()).append(" = ").bind(own).append(" and ");
        out.dialect().values().in(out, () -> out.identifier(pairs.otherColumn()), others, negated, false);
        InsertRenderer.returning(out, returning);
    }

    @Override
    public String toString() {
        return "pairs of " + relation;
    }
}
