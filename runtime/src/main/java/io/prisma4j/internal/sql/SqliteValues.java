package io.prisma4j.internal.sql;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.util.List;
import java.util.Objects;

/** Values on SQLite: a list is one text parameter, a JSON array. */
final class SqliteValues implements ValueClause {
    /** What SQLite says where a decimal is too long to be calculated with. */
    static final String MANY_DIGITS = "SQLite calculates with decimals of up to 15 digits, and there are more";

    private static final String FAIL = "abs(-9223372036854775807 - 1 + 0 * (v is null))";
    private static final String NO_TEXTS = "typeof(a) <> 'text' and typeof(b) <> 'text'";
    private static final String FIFTEEN_DIGITS = NO_TEXTS
            + " and (typeof(a) = 'real' or abs(a) < 1000000000000000) and (typeof(b) = 'real' or abs(b) < 1000000000000000)";

    @Override
    public String parameter(Column like) {
        return "?";
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

    /**
     * The lists side by side. Each is read once: the {@code limit}s, which limit nothing, keep the planner from reading one of them
     * anew for every element of another, or for every row of the table that they are joined with.
     */
    @Override
    public void table(SqlWriter out, List<Value> lists, String alias) {
        out.append("(select ");
        for (int i = 0; i < lists.size(); i++) {
            out.append(
                    (i > 0 ? ", " : "") + item("l" + i + ".value", lists.get(i).like()) + " as k" + i);
        }
        out.append(" from json_each(").bind(lists.get(0)).append(") as l0");
        for (int i = 1; i < lists.size(); i++) {
            out.append(" cross join (select key, value from json_each(")
                    .bind(lists.get(i))
                    .append(") limit -1) as l" + i + " on l" + i + ".key = l0.key");
        }
        out.append(" limit -1) as " + alias);
    }

    /** The planner, which knows nothing of the lists, would rather look up each row of the other table in them. */
    @Override
    public String joined() {
        return " cross join ";
    }

    /**
     * Whole numbers are stored in any width, and calculated as doubles beyond 64 bits: one that does not fit is given to
     * {@code abs}, which fails with an integer overflow for the least number.
     */
    @Override
    public void arithmetic(SqlWriter out, Column column, String operator, Runnable by) {
        ScalarType type = column.type();
        if (type == ScalarType.DECIMAL) {
            decimals(out, column, operator, by);
            return;
        }
        if (type != ScalarType.SHORT && type != ScalarType.INT && type != ScalarType.LONG) {
            ValueClause.super.arithmetic(out, column, operator, by);
            return;
        }
        out.append("(select case when v is null or (typeof(v) = 'integer'")
                .append(range(type))
                .append(") then v else " + FAIL + " end from (select ");
        ValueClause.super.arithmetic(out, column, operator, by);
        out.append(" as v))");
    }

    /**
     * Decimals are calculated as doubles and rounded to 15 digits. Where one has more it becomes a path of JSON that is none, as
     * SQLite's error then has its words.
     */
    private static void decimals(SqlWriter out, Column column, String operator, Runnable by) {
        String divisor = operator.equals("/") ? "(b * 1.0)" : "b";
        out.append("(select case when v is null or (typeof(v) = 'integer' and " + NO_TEXTS + ") then v when "
                + FIFTEEN_DIGITS + " then cast(format('%.15g', v) as numeric) else json_extract('{}', '" + MANY_DIGITS
                + "' || substr(a, 1, 0)) end from (select a, b, a "
                + operator + " " + divisor + " as v from (select ");
        out.column("t0", column).append(" as a, ");
        by.run();
        out.append(" as b)))");
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

    /** A decimal of more digits than a number has is stored in a form that only columns of the usual type know. */
    @Override
    public void assigned(SqlWriter out, Runnable value, Column from, Column to) {
        boolean alike = Objects.equals(from.nativeType("sqlite"), to.nativeType("sqlite"));
        if (to.type() == ScalarType.DECIMAL && !to.list() && !alike) {
            throw new InvalidQueryException(
                    "P2019",
                    to + " cannot be taken from " + from + " on SQLite, which stores the two decimals differently;"
                            + " give both columns the same native type",
                    null);
        }
        value.run();
    }

    @Override
    public void sum(Aggregation out, String sql, ScalarType type) {
        if (type == ScalarType.DECIMAL) rounded(out, "sum(" + number(sql) + ")");
        else out.call("sum(" + sql + ")");
    }

    @Override
    public void average(Aggregation out, String sql, ScalarType type) {
        if (type == ScalarType.DECIMAL) rounded(out, "avg(" + number(sql) + ")");
        else out.call("avg(" + sql + ")");
    }

    private static String number(String decimal) {
        return "cast(" + decimal + " as numeric)";
    }

    /** A result of calculating with doubles, without what these are beside the decimals they stand for. */
    private static void rounded(Aggregation out, String function) {
        out.append("case typeof(").call(function);
        out.append(") when 'real' then cast(format('%.15g', ").call(function);
        out.append(") as numeric) else ").call(function).append(" end");
    }

    @Override
    public void same(SqlWriter out, Runnable left, Runnable right) {
        left.run();
        out.append(" is ");
        right.run();
    }
}
