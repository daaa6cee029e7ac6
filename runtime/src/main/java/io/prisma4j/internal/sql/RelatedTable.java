package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import java.util.List;
import java.util.Objects;

/** The related rows of a row: the table, or two of them, and the condition that ties them to the row. */
final class RelatedTable {
    /** The pair table's key in a derived table of related rows. */
    static final String PAIR_KEY = "_pair_key";

    private final SqlWriter out;
    private final Relation relation;
    private final String outer;
    private final int inner;

    /** The related rows of the row of the scope at depth {@code outer}. */
    RelatedTable(SqlWriter out, Relation relation, int outer, int inner) {
        this(out, relation, "t" + outer, inner);
    }

    /** The related rows of the row of the table with this alias. */
    RelatedTable(SqlWriter out, Relation relation, String outer, int inner) {
        this.out = out;
        this.relation = relation;
        this.outer = outer;
        this.inner = inner;
    }

    /** The columns of a level that hold the parent's key; {@code wrapped} if the level is selected from a derived table. */
    static List<String> parentColumns(SqlWriter out, Level level, boolean wrapped) {
        Relation relation = Objects.requireNonNull(level.relation());
        int depth = level.node().depth();
        Relation.JoinTable pairs = relation.joinTable();
        if (pairs != null && wrapped)
            return List.of("t" + depth + "." + out.dialect().quote(PAIR_KEY));
        if (pairs != null) return List.of("j" + depth + "." + out.dialect().quote(pairs.ownColumn()));
        return relation.to().stream()
                .map(column -> "t" + depth + "." + out.dialect().quote(column.column()))
                .toList();
    }

    /** Appends {@code from ... where}; the related table itself may be left out where only pairs matter. */
    void from(boolean withTarget) {
        tables(withTarget);
        out.append(" where ");
        tie();
    }

    /** Appends the tables. */
    void tables(boolean withTarget) {
        Relation.JoinTable pairs = relation.joinTable();
        if (pairs == null) {
            out.append(" from ").table(relation.target().tableName()).append(" as t" + inner);
            return;
        }
        out.append(" from ").table(pairs.tableName()).append(" as j" + inner);
        if (withTarget) {
            out.append(" inner join ").table(relation.target().tableName()).append(" as t" + inner + " on ");
            out.column("t" + inner, relation.to().get(0)).append(" = ").column("j" + inner, pairs.otherColumn());
        }
    }

    /** Appends the condition that ties them to the row. */
    void tie() {
        Relation.JoinTable pairs = relation.joinTable();
        List<Column> from = relation.from();
        if (pairs != null) {
            out.column("j" + inner, pairs.ownColumn()).append(" = ").column(outer, from.get(0));
            return;
        }
        List<Column> to = relation.to();
        for (int i = 0; i < from.size(); i++) {
            if (i > 0) out.append(" and ");
            out.column("t" + inner, to.get(i)).append(" = ").column(outer, from.get(i));
        }
    }
}
