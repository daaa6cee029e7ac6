package io.prisma4j.internal.sql;

import io.prisma4j.tree.JsonChange.Edit;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a JSON value with parts of it changed: an expression around the one before for each change. */
final class JsonChangeRenderer {
    private static final String BEFORE = "e.j";

    private final SqlWriter out;
    private final JsonPartClause json;

    JsonChangeRenderer(SqlWriter out) {
        this.out = out;
        this.json = out.dialect().jsonParts();
    }

    /** The value that {@code value} appends, after these changes. */
    void write(Runnable value, List<Edit> edits) {
        if (edits.isEmpty()) {
            json.whole(out, value);
            return;
        }
        Edit last = edits.get(edits.size() - 1);
        out.append("(select ");
        changed(last.steps(), last.value());
        out.append(" from (select ");
        write(value, edits.subList(0, edits.size() - 1));
        // A limit keeps PostgreSQL from writing the value anew wherever it is mentioned.
        out.append(" as j limit 1) as e)");
    }

    private void changed(List<Value> steps, @Nullable Value value) {
        int needed = value == null ? steps.size() : lastElement(steps);
        if (needed == 0) {
            put(steps, 0, value);
            return;
        }
        out.append("case when ");
        json.at(out, BEFORE, steps.subList(0, needed));
        out.append(" is null then " + BEFORE + " else ");
        put(steps, 0, value);
        out.append(" end");
    }

    /** How many steps there are up to the last one to an element, which must be there. */
    private static int lastElement(List<Value> steps) {
        for (int i = steps.size(); i > 0; i--) {
            if (isElement(steps.get(i - 1))) return i;
        }
        return 0;
    }

    private static boolean isElement(Value step) {
        return step.value() instanceof Integer;
    }

    /** What stands before a step, after what comes behind it has changed. */
    private void put(List<Value> steps, int at, @Nullable Value value) {
        Value step = steps.get(at);
        Runnable before = () -> json.at(out, BEFORE, steps.subList(0, at));
        Runnable container = value == null || isElement(step) ? before : () -> json.object(out, before);
        if (at < steps.size() - 1) json.with(out, container, step, () -> put(steps, at + 1, value));
        else if (value == null) json.without(out, before, step);
        else json.with(out, container, step, () -> out.bind(value));
    }
}
