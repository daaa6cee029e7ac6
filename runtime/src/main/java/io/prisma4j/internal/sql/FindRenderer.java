package io.prisma4j.internal.sql;

import io.prisma4j.tree.Value;

/** Writes a select of columns by a condition. */
public final class FindRenderer {
    private final SqlWriter out;

    public FindRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(Find find) {
        out.append("select ")
                .separated(
                        ", ",
                        find.columns(),
                        column -> out.append(
                                out.dialect().readable("t0." + out.dialect().quote(column.column()), column)));
        out.append(" from ").table(find.model().tableName()).append(" as t0");
        new ConditionRenderer(out).where(find.where());
        Value limit = find.limit();
        if (limit != null) out.append(" limit ").bind(limit);
        if (find.locked()) out.append(out.dialect().locks().forWrite());
    }
}
