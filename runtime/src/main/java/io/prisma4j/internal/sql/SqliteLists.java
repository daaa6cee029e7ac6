package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Expression;

/**
 * Lists on SQLite: JSON arrays. Two elements are compared as what {@code json_each} makes of both, so that they are equal if their
 * texts are.
 */
final class SqliteLists implements ListClause {
    @Override
    public void has(SqlWriter out, Runnable list, Column column, boolean all, Expression of, Runnable operand) {
        out.append("(select case when h.l is null or h.o is null then null else ")
                .append(all ? "not exists" : "exists")
                .append(" (select 1 from json_each(h.o) as o where o.value ")
                .append(all ? "not in" : "in")
                .append(" (select l.value from json_each(h.l) as l where l.value is not null)) end from (select ");
        list.run();
        out.append(" as l, ");
        operand.run();
        out.append(" as o) as h)");
    }

    @Override
    public void hasValue(SqlWriter out, Runnable list, Column column, Runnable value) {
        out.append("(select case when h.l is null then null else exists (select 1 from json_each(h.l) as l where ")
                .append(stored(column, "l.value") + " = h.v) end from (select ");
        list.run();
        out.append(" as l, ");
        value.run();
        out.append(" as v) as h)");
    }

    /** An element as a column of single values holds it. */
    private static String stored(Column column, String value) {
        return column.type() == ScalarType.BYTES ? "unhex(" + value + ")" : value;
    }

    @Override
    public void isEmpty(SqlWriter out, Runnable list) {
        out.append("json_array_length(");
        list.run();
        out.append(") = 0");
    }

    /** The texts are joined: taken apart and put together again, numbers would lose digits. */
    @Override
    public void joined(SqlWriter out, Runnable list, Runnable more) {
        out.append("(select case when o = '[]' then l when l = '[]' then o")
                .append(" else substr(l, 1, length(l) - 1) || ',' || substr(o, 2) end from (select coalesce(json(");
        list.run();
        out.append("), '[]') as l, ");
        more.run();
        out.append(" as o))");
    }
}
