package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The condition of an update or a delete; a limit makes it a selection of keys. */
final class ChangedRows {
    private final SqlWriter out;

    ChangedRows(SqlWriter out) {
        this.out = out;
    }

    /**
     * What stands before the statement. The keys are chosen once, and their rows are locked: whoever has to wait for one looks
     * again whether it still fulfils the condition, so that two who take what is left never take the same.
     */
    void chosen(Model model, @Nullable Condition condition, @Nullable Value limit) {
        if (limit == null) return;
        out.append("with k as (select ");
        out.separated(", ", model.identity().columns(), column -> out.column("t0", column));
        out.append(" from ").table(model.tableName()).append(" as t0");
        new ConditionRenderer(out).where(condition);
        out.append(" limit ")
                .bind(limit)
                .append(out.dialect().locks().forWrite())
                .append(") ");
    }

    void where(Model model, @Nullable Condition condition, @Nullable Value limit) {
        if (limit == null) {
            new ConditionRenderer(out).where(condition);
            return;
        }
        List<Column> key = model.identity().columns();
        out.append(" where (").columns(key).append(") in (select ").columns(key).append(" from k)");
    }
}
