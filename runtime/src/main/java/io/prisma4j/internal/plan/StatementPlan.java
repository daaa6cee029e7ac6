package io.prisma4j.internal.plan;

import io.prisma4j.internal.sql.Parameter;
import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.SqlWriter;
import io.prisma4j.tree.Value;
import java.util.IdentityHashMap;
import java.util.List;

/** A statement whose values are still open: each is known by its number in the query, or as a list of the parents' keys. */
public final class StatementPlan {
    private final String sql;
    /** For each parameter the number of its value, or -1 minus the number of the list of keys. */
    private final int[] slots;

    private final Form[] forms;

    private StatementPlan(String sql, int[] slots, Form[] forms) {
        this.sql = sql;
        this.slots = slots;
        this.forms = forms;
    }

    /** What was written, of a query whose values have these numbers, with these lists of keys. */
    static StatementPlan of(SqlWriter out, IdentityHashMap<Value, Integer> numbers, List<Value> keys) {
        List<Parameter> parameters = out.parameters();
        int[] slots = new int[parameters.size()];
        Form[] forms = new Form[slots.length];
        for (int i = 0; i < slots.length; i++) {
            Value value = parameters.get(i).value();
            Integer number = numbers.get(value);
            slots[i] = number == null ? -1 - keys.indexOf(value) : number;
            if (number == null && slots[i] == 0) {
                throw new IllegalStateException("a value of the statement is not told by the query: " + out);
            }
            forms[i] = parameters.get(i).form();
        }
        return new StatementPlan(out.sql(), slots, forms);
    }

    /** The statement with a query's values and its parents' keys. */
    public SqlText text(Value[] values, List<Value> keys) {
        Value[] bound = new Value[slots.length];
        for (int i = 0; i < bound.length; i++) {
            int slot = slots[i];
            Value value = slot < 0 ? keys.get(-1 - slot) : values[slot];
            bound[i] = forms[i] == Form.PLAIN ? value : new Parameter(value, forms[i]).bound();
        }
        return new SqlText(sql, List.of(bound));
    }

    @Override
    public String toString() {
        return sql;
    }
}
