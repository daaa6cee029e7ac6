package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.util.List;

/** Values on SQLite: a list is one text parameter, a JSON array. */
final class SqliteValues implements ValueClause {
    /** A decimal is bound as text, which SQLite would compare with an expression that is no column as text. */
    @Override
    public String parameter(Column like) {
        return like.type() == ScalarType.DECIMAL ? "cast(? as numeric)" : "?";
    }

    @Override
    public String listParameter(Column like) {
        return "?";
    }

    @Override
    public void in(SqlWriter out, Runnable value, Value list, boolean negated, boolean ignoreCase) {
        if (ignoreCase) out.append("lower(");
        value.run();
        if (ignoreCase) out.append(")");
        String item = item("value", list.like());
        out.append(negated ? " not in (select " : " in (select ")
                .append(ignoreCase ? "lower(" + item + ")" : item)
                .append(" from json_each(")
                .bind(list)
                .append("))");
    }

    @Override
    public void table(SqlWriter out, List<Value> lists, String alias) {
        out.append("(select ");
        for (int i = 0; i < lists.size(); i++) {
            out.append(
                    (i > 0 ? ", " : "") + item("l" + i + ".value", lists.get(i).like()) + " as k" + i);
        }
        out.append(" from ");
        for (int i = 0; i < lists.size(); i++) {
            out.append(i > 0 ? " inner join json_each(" : "json_each(")
                    .bind(lists.get(i))
                    .append(") as l" + i);
            if (i > 0) out.append(" on l" + i + ".key = l0.key");
        }
        out.append(") as " + alias);
    }

    /** Bytes stand in JSON as hexadecimal digits. */
    private static String item(String value, Column like) {
        return like.type() == ScalarType.BYTES ? "unhex(" + value + ")" : value;
    }

    @Override
    public String sum(String sql, ScalarType type) {
        return "sum(" + sql + ")";
    }

    @Override
    public String average(String sql, ScalarType type) {
        return "avg(" + sql + ")";
    }

    @Override
    public void same(SqlWriter out, Runnable left, Runnable right) {
        left.run();
        out.append(" is ");
        right.run();
    }
}
