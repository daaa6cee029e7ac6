package io.prisma4j.tree;

import io.prisma4j.schema.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names one row at most: a key and its values.
 *
 * @param values one for each column of the key, never null
 * @param and a further condition that the row must fulfil, or null
 */
public record UniqueWhere(
        Key key, List<Value> values, @Nullable Condition and) implements Shaped {
    public UniqueWhere {
        values = List.copyOf(values);
    }

    /** The same as a condition of the scope at a depth. */
    public Condition asCondition(int depth) {
        java.util.List<Condition> all = new java.util.ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(new Condition.Compare(
                    ColumnRef.of(depth, key.columns().get(i)), Condition.Operator.EQ, values.get(i), false));
        }
        if (and != null) all.add(and);
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(key);
        for (Value value : values) value.describe(out);
        out.part(and);
    }

    @Override
    public String toString() {
        return key.columns() + " = ?" + (and == null ? "" : " and " + and);
    }
}
