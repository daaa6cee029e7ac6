package io.prisma4j.tree;

import io.prisma4j.schema.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a row. A selection takes a run of columns and a run of slots for related records, in the order in which it is
 * written, so that a reader that knows where its run begins needs no names.
 */
public sealed interface Selection extends Shaped {
    /** How many columns it takes. */
    int columns();

    /** How many slots of related records it takes. */
    int slots();

    /**
     * A whole record: every column of the model, and a slot for each of its relations in the model's order.
     *
     * @param related for each relation of the model what is loaded of it, or null where it is not loaded
     */
    record WholeRecord(Model model, List<@Nullable Related> related) implements Selection {
        public WholeRecord {
            related = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(related));
        }

        /** A record without its relations. */
        public static WholeRecord of(Model model) {
            return new WholeRecord(
                    model, java.util.Collections.nCopies(model.relations().size(), null));
        }

        @Override
        public int columns() {
            return model.columns().size();
        }

        @Override
        public int slots() {
            return related.size();
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(model);
            for (Related one : related) out.part(one);
        }

        @Override
        public String toString() {
            return model + ""
                    + related.stream().filter(java.util.Objects::nonNull).toList();
        }
    }

    /** One value. */
    record One(Expression expression) implements Selection {
        @Override
        public int columns() {
            return 1;
        }

        @Override
        public int slots() {
            return 0;
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(One.class);
            expression.describe(out);
        }

        @Override
        public String toString() {
            return expression.toString();
        }
    }

    /** Several selections, one after another. */
    record Tuple(List<Selection> of) implements Selection {
        public Tuple {
            of = List.copyOf(of);
        }

        @Override
        public int columns() {
            int sum = 0;
            for (Selection one : of) sum += one.columns();
            return sum;
        }

        @Override
        public int slots() {
            int sum = 0;
            for (Selection one : of) sum += one.slots();
            return sum;
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(Tuple.class);
            out.parts(of);
        }

        @Override
        public String toString() {
            return of.toString();
        }
    }

    /** Related records in one slot: a list for a to-many relation, a record or none for a to-one. */
    record Related(io.prisma4j.schema.Relation relation, SelectNode query) implements Selection {
        @Override
        public int columns() {
            return 0;
        }

        @Override
        public int slots() {
            return 1;
        }

        @Override
        public void describe(ShapeSink out) {
            out.token(relation);
            query.describe(out);
        }

        @Override
        public String toString() {
            return relation + ": " + query;
        }
    }
}
