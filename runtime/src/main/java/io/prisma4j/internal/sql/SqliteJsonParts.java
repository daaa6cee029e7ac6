package io.prisma4j.internal.sql;

import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.tree.JsonPart.As;
import io.prisma4j.tree.Value;
import java.util.List;

/** Parts of JSON texts: a path each step, in which the name of a member is quoted. */
final class SqliteJsonParts implements JsonPartClause {
    @Override
    public void at(SqlWriter out, String column, List<Value> steps) {
        if (!steps.isEmpty()) out.append("(");
        out.append(column);
        for (Value step : steps) out.append(" -> ").mark(step, Form.JSON_PATH);
        if (!steps.isEmpty()) out.append(")");
    }

    @Override
    public void as(SqlWriter out, Runnable json, As as) {
        if (as == As.JSON) {
            json.run();
            return;
        }
        out.append("(case when ");
        is(out, json, as);
        out.append(" then ");
        json.run();
        out.append(" ->> '$' end)");
    }

    @Override
    public void is(SqlWriter out, Runnable json, As kind) {
        out.append("json_type(");
        json.run();
        out.append(
                switch (kind) {
                    case TEXT -> ") = 'text'";
                    case NUMBER -> ") in ('integer', 'real')";
                    case JSON -> ") is not null";
                });
    }

    @Override
    public void whole(SqlWriter out, Runnable json) {
        json.run();
    }

    @Override
    public void object(SqlWriter out, Runnable json) {
        out.append("case when json_type(");
        json.run();
        out.append(") = 'object' then ");
        json.run();
        out.append(" else '{}' end");
    }

    /** Without {@code json} around it, the value would be a text. */
    @Override
    public void with(SqlWriter out, Runnable json, Value step, Runnable value) {
        out.append("json_set(");
        json.run();
        out.append(", ").mark(step, Form.JSON_PATH).append(", json(");
        value.run();
        out.append("))");
    }

    @Override
    public void without(SqlWriter out, Runnable json, Value step) {
        out.append("json_remove(");
        json.run();
        out.append(", ").mark(step, Form.JSON_PATH).append(")");
    }

    /** An element is compared as a value of its type, so that it does not matter how its number is written. */
    @Override
    public void has(SqlWriter out, Runnable json, boolean every, Value elements) {
        out.append("(case json_type(");
        json.run();
        out.append(") when 'array' then ").append(every ? "not exists (select 1 from " : "exists (select 1 from ");
        out.append("(select value -> '$' as v from json_each(").bind(elements).append(")) as w where ");
        out.append(every ? "not exists" : "exists").append(" (select 1 from json_each(");
        json.run();
        out.append(") as e where e.value is (w.v ->> '$') and ")
                .append(kind("e.type"))
                .append(" = ")
                .append(kind("json_type(w.v)"))
                .append(")) else (");
        json.run();
        out.append(") is null and null end)");
    }

    private static String kind(String type) {
        return "replace(" + type + ", 'integer', 'real')";
    }
}
