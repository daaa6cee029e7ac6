package io.prisma4j.tree;

import java.util.List;

/**
 * A part of the JSON value of a column: what stands at the end of a path of steps. It is null where there is no such part, and
 * where the column is null.
 *
 * @param steps a text for the member of an object, an integer for the element of an array (negative from its end); the whole
 *     value where there are none
 * @param as as what it is read
 */
public record JsonPart(ColumnRef column, List<Value> steps, As as) implements Expression {
    /** What the part is read as. */
    public enum As {
        /** As it is; JSON's null is a value. */
        JSON,
        /** The text of a JSON text, null for everything else. */
        TEXT,
        /** A JSON number, null for everything else. */
        NUMBER
    }

    public JsonPart {
        steps = List.copyOf(steps);
    }

    /** The same part read as something else. */
    public JsonPart as(As other) {
        return new JsonPart(column, steps, other);
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(JsonPart.class);
        out.token(as);
        column.describe(out);
        out.parts(steps);
    }

    /** The steps' places, never the steps: they may be what a user has typed. */
    @Override
    public String toString() {
        return column + ".path" + steps;
    }
}
