package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import java.util.List;

/** Writes a search that inserts what it does not find: no number of a sequence is spent on a row that is there. */
public final class FindOrInsertRenderer {
    private final SqlWriter out;

    public FindOrInsertRenderer(SqlWriter out) {
        this.out = out;
    }

    public void write(FindOrInsert both) {
        GivenRows given = new GivenRows(out);
        List<Integer> numbers = both.key().stream().map(both.columns()::indexOf).toList();
        given.with(both.rows(), both.columns().size());
        out.append(", made as (insert into ").table(both.model().tableName());
        out.append(" as t0 (").columns(both.columns()).append(") select ");
        for (int i = 0; i < both.columns().size(); i++) out.append((i > 0 ? ", v." : "v.") + GivenRows.name(i));
        out.append(" from v where not exists (select 1 from ")
                .table(both.model().tableName());
        out.append(" as t0 where ");
        given.matches(both.key(), numbers);
        // Whichever of its keys is met first: what somebody else inserts is waited for, and then left out.
        out.append(") on conflict do nothing returning ");
        returned(both, "");
        out.append(") select ");
        returned(both, "t0.");
        out.append(", false from ").table(both.model().tableName()).append(" as t0 inner join v on ");
        given.matches(both.key(), numbers);
        out.append(" union all select made.*, true from made");
    }

    private void returned(FindOrInsert both, String table) {
        List<Column> columns = both.returning();
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) out.append(", ");
            String name = table + out.dialect().quote(columns.get(i).column());
            out.append(out.dialect().readable(name, columns.get(i)) + " as r" + i);
        }
    }
}
