package io.prisma4j.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with parts of it changed, one after another.
 *
 * @param of the value, or null for none
 */
public record JsonChange(@Nullable Expression of, List<Edit> edits) implements Expression {
    public JsonChange {
        edits = List.copyOf(edits);
    }

    /**
     * A change to the part at the end of some steps. What a member is missing in becomes an object, an element that is missing
     * changes nothing.
     *
     * @param steps at least one, as in a {@link JsonPart}
     * @param value what the part becomes; null removes it
     */
    public record Edit(List<Value> steps, @Nullable Value value) implements Shaped {
        public Edit {
            steps = List.copyOf(steps);
        }

        @Override
        public void describe(ShapeSink out) {
            out.parts(steps);
            out.part(value);
        }

        /** The steps' places, never the steps: they may be what a user has typed. */
        @Override
        public String toString() {
            return ".path" + steps + (value == null ? ".remove" : " = ?");
        }
    }

    @Override
    public void describe(ShapeSink out) {
        out.token(JsonChange.class);
        out.part(of);
        out.parts(edits);
    }

    @Override
    public String toString() {
        return (of == null ? "null" : of.toString()) + edits;
    }
}
