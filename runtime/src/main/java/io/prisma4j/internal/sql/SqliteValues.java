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

    /**
     * Whole numbers are stored in any width, and calculated as doubles beyond 64 bits: one that does not fit is given to
     * {@code abs}, which fails with an integer overflow for the least number.
     */
    @Override
    public void arithmetic(SqlWriter out, ScalarType type, Runnable calculation) {
        if (type != ScalarType.SHORT && type != ScalarType.INT && type != ScalarType.LONG) {
            calculation.run();
            return;
        }
        out.append("(select case when v is null or (typeof(v) = 'integer'")
                .append(range(type))
                .append(") then v else abs(-9223372036854775807 - 1 + 0 * (v is null)) end from (select ");
        calculation.run();
        out.append(" as v))");
    }

    private static String range(ScalarType whole) {
        return switch (whole) {
            case SHORT -> " and v between -32768 and 32767";
            case INT -> " and v between -2147483648 and 2147483647";
            default -> "";
        };
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
