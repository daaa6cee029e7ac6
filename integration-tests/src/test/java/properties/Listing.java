package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * Which records are wanted, in which order, and what of each; at the top, or of a relation.
 *
 * @param take negative for the last ones
 */
record Listing(
        Model model,
        @Nullable Where where,
        List<Sort> orderBy,
        List<At<Column>> distinct,
        @Nullable Cursor cursor,
        @Nullable Integer skip,
        @Nullable Integer take,
        Shape shape) {

    /** Where nulls were said to stand. */
    enum Nulls {
        UNSAID,
        FIRST,
        LAST
    }

    /** What records are sorted by. */
    sealed interface By {}

    /** {@code species.legs}. */
    record ByField(At<Column> field) implements By {
        @Override
        public String toString() {
            return field.toString();
        }
    }

    /** {@code cage.animals.where(...).count()}. */
    record ByAggregate(Aggregate of) implements By {
        @Override
        public String toString() {
            return of.toString();
        }
    }

    /** One sort key. */
    record Sort(By by, boolean descending, Nulls nulls) {
        @Override
        public String toString() {
            return by + (descending ? " desc" : " asc") + (nulls == Nulls.UNSAID ? "" : " nulls " + nulls);
        }
    }

    /** The record that a page begins with, or ends with. */
    record Cursor(Key key, List<Object> values) {
        @Override
        public String toString() {
            return key.name() + values;
        }
    }

    /** What is read of each record. */
    sealed interface Shape {}

    /** The whole record, and what is included. */
    record Whole(List<Included> included) implements Shape {
        @Override
        public String toString() {
            return "whole" + included;
        }
    }

    /** A relation that is included; of a to-one only the shape counts. */
    record Included(Relation relation, Listing listing) {
        @Override
        public String toString() {
            return relation + ": " + listing;
        }
    }

    /** Several parts. */
    record Parts(List<Part> of) implements Shape {
        @Override
        public String toString() {
            return of.toString();
        }
    }

    /** One selected value. */
    sealed interface Part {}

    /** The value of a field. */
    record FieldPart(At<Column> field) implements Part {
        @Override
        public String toString() {
            return field.toString();
        }
    }

    /** A part of a JSON value. */
    record JsonPart(JsonWhere.Part part) implements Part {
        @Override
        public String toString() {
            return part.toString();
        }
    }

    /** What is computed of related records. */
    record AggregatePart(Aggregate of) implements Part {
        @Override
        public String toString() {
            return of.toString();
        }
    }

    /** The record itself, with what is included. */
    record SelfPart() implements Part {}

    /** The record of a to-one relation. */
    record OnePart(At<Relation> relation, Shape shape) implements Part {
        @Override
        public String toString() {
            return relation + ": " + shape;
        }
    }

    /** The records of a to-many relation. */
    record ListPart(At<Relation> relation, Listing listing) implements Part {
        @Override
        public String toString() {
            return relation + ": " + listing;
        }
    }

    /** Every record of a model, whole. */
    static Listing all(Model model) {
        return new Listing(model, null, List.of(), List.of(), null, null, null, new Whole(List.of()));
    }

    /** Whether the result is a part of the matching rows that depends on their order. */
    boolean isOrderedPart() {
        return !distinct.isEmpty() || cursor != null || skip != null || take != null;
    }

    Listing withWhere(@Nullable Where other) {
        return new Listing(model, other, orderBy, distinct, cursor, skip, take, shape);
    }

    Listing withOrderBy(List<Sort> other) {
        return new Listing(model, where, other, distinct, cursor, skip, take, shape);
    }

    Listing withDistinct(List<At<Column>> other) {
        return new Listing(model, where, orderBy, other, cursor, skip, take, shape);
    }

    Listing withPage(@Nullable Cursor from, @Nullable Integer leftOut, @Nullable Integer wanted) {
        return new Listing(model, where, orderBy, distinct, from, leftOut, wanted, shape);
    }

    Listing withShape(Shape other) {
        return new Listing(model, where, orderBy, distinct, cursor, skip, take, other);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(model.name());
        if (where != null) text.append(" where ").append(where);
        if (!distinct.isEmpty()) text.append(" distinct ").append(distinct);
        if (!orderBy.isEmpty()) text.append(" orderBy ").append(orderBy);
        if (cursor != null) text.append(" cursor ").append(cursor);
        if (skip != null) text.append(" skip ").append(skip);
        if (take != null) text.append(" take ").append(take);
        return "{" + text.append(" ").append(shape) + "}";
    }
}
