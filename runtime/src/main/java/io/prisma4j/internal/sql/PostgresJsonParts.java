package io.prisma4j.internal.sql;

import io.prisma4j.tree.JsonPart.As;
import io.prisma4j.tree.Value;
import java.util.List;

/** Parts of {@code jsonb}: {@code "settings" -> ? -> ?}, as an index on the expression would have it. */
final class PostgresJsonParts implements JsonPartClause {
    /** The server takes a number or text that stands alone for an array of one element, which it is not. */
    @Override
    public void at(SqlWriter out, String column, List<Value> steps) {
        if (steps.isEmpty()) {
            out.append(column);
            return;
        }
        Value last = steps.get(steps.size() - 1);
        Runnable before = () -> at(out, column, steps.subList(0, steps.size() - 1));
        boolean element = last.value() instanceof Integer;
        if (element) {
            out.append("(case when jsonb_typeof(");
            before.run();
            out.append(") = 'array' then ");
        } else {
            out.append("(");
        }
        before.run();
        out.append(" -> ").bind(last).append(element ? " end)" : ")");
    }

    @Override
    public void as(SqlWriter out, Runnable json, As as) {
        switch (as) {
            case JSON -> json.run();
            case TEXT -> {
                out.append("(case when ");
                is(out, json, as);
                out.append(" then ");
                json.run();
                out.append(" #>> '{}' end)");
            }
            case NUMBER -> {
                out.append("(case when ");
                is(out, json, as);
                out.append(" then (");
                json.run();
                out.append(")::numeric end)");
            }
        }
    }

    @Override
    public void is(SqlWriter out, Runnable json, As kind) {
        out.append("jsonb_typeof(");
        json.run();
        out.append(
                switch (kind) {
                    case TEXT -> ") = 'string'";
                    case NUMBER -> ") = 'number'";
                    case JSON -> ") is not null";
                });
    }

    @Override
    public void whole(SqlWriter out, Runnable json) {
        out.append("(");
        json.run();
        out.append(")::jsonb");
    }

    @Override
    public void object(SqlWriter out, Runnable json) {
        out.append("case when jsonb_typeof(");
        json.run();
        out.append(") = 'object' then ");
        json.run();
        out.append(" else '{}'::jsonb end");
    }

    @Override
    public void with(SqlWriter out, Runnable json, Value step, Runnable value) {
        out.append("jsonb_set(");
        json.run();
        out.append(", array[").bind(step).append("::text], ");
        value.run();
        out.append(")");
    }

    @Override
    public void without(SqlWriter out, Runnable json, Value step) {
        out.append("(");
        json.run();
        out.append(" - ").bind(step).append(step.value() instanceof Integer ? "::integer)" : "::text)");
    }

    @Override
    public void has(SqlWriter out, Runnable json, boolean every, Value elements) {
        out.append("(case jsonb_typeof(");
        json.run();
        out.append(") when 'array' then ");
        if (every) {
            out.append("not exists (select 1 from unnest(")
                    .bind(elements)
                    .append(") as w(v) where w.v not in (select ");
            elements(out, json);
            out.append("))");
        } else {
            out.append("exists (select 1 from (select ");
            elements(out, json);
            out.append(") as e(v) where e.v = any(").bind(elements).append("))");
        }
        out.append(" else (");
        json.run();
        out.append(") is null and null end)");
    }

    private static void elements(SqlWriter out, Runnable json) {
        out.append("jsonb_array_elements(");
        json.run();
        out.append(")");
    }
}
