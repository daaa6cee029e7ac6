package properties;

import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a question is made of. */
final class Operators {
    private final Set<Operator> met = EnumSet.noneOf(Operator.class);

    private Operators() {}

    static Set<Operator> of(Question question) {
        Operators operators = new Operators();
        switch (question.kind()) {
            case FIND_MANY -> {}
            case PAGES -> operators.met.add(Operator.PAGES);
            case FIND_FIRST -> operators.met.add(Operator.FIND_FIRST);
            case COUNT -> operators.met.add(Operator.COUNT);
            case EXISTS -> operators.met.add(Operator.EXISTS);
            case WALK -> {
                operators.met.add(Operator.WALK);
                operators.add(question.listing().withShape(new Listing.Whole(List.of())), true);
                operators.add(question.end().listing(), true);
                return operators.met;
            }
        }
        operators.add(question.rows(), true);
        return operators.met;
    }

    private void add(Listing listing, boolean top) {
        add(listing.where());
        if (listing.where() != null && !top) met.add(Operator.NESTED_WHERE);
        if (!listing.orderBy().isEmpty() && !top) met.add(Operator.NESTED_ORDER);
        for (Listing.Sort sort : listing.orderBy()) add(sort);
        if (listing.cursor() != null) met.add(top ? Operator.CURSOR : Operator.NESTED_CURSOR);
        if (listing.skip() != null) met.add(top ? Operator.SKIP : Operator.NESTED_SKIP);
        if (listing.take() != null) {
            if (listing.take() < 0) met.add(top ? Operator.TAKE_LAST : Operator.NESTED_TAKE_LAST);
            else met.add(top ? Operator.TAKE : Operator.NESTED_TAKE);
        }
        if (!listing.distinct().isEmpty()) met.add(top ? Operator.DISTINCT : Operator.NESTED_DISTINCT);
        if (listing.distinct().stream().anyMatch(field -> !field.isHere())) met.add(Operator.DISTINCT_PATH);
        add(listing.shape());
    }

    private void add(Listing.Sort sort) {
        met.add(sort.descending() ? Operator.DESCENDING : Operator.ASCENDING);
        if (sort.nulls() == Listing.Nulls.FIRST) met.add(Operator.NULLS_FIRST);
        if (sort.nulls() == Listing.Nulls.LAST) met.add(Operator.NULLS_LAST);
        if (sort.by() instanceof Listing.ByField by) {
            if (!by.field().isHere()) met.add(Operator.BY_PATH);
        } else {
            met.add(Operator.BY_AGGREGATE);
            add(((Listing.ByAggregate) sort.by()).of());
        }
    }

    private void add(Aggregate of) {
        at(of.relation());
        met.add(Operator.valueOf("AGGREGATE_" + of.function().name()));
        if (of.part() != null) met.add(Operator.AGGREGATE_OF_PART);
        if (of.of() != null && !of.of().isHere()) met.add(Operator.AGGREGATE_OF_PATH);
        add(of.part());
    }

    private void add(Listing.Shape shape) {
        if (shape instanceof Listing.Whole whole) {
            for (Listing.Included one : whole.included()) {
                add(one.relation(), one.listing(), Operator.INCLUDE_ONE, Operator.INCLUDE_LIST);
            }
        } else {
            for (Listing.Part part : ((Listing.Parts) shape).of()) add(part);
        }
    }

    private void add(Relation relation, Listing listing, Operator one, Operator list) {
        met.add(relation.toMany() ? list : one);
        add(listing, false);
    }

    private void add(Listing.Part part) {
        if (part instanceof Listing.FieldPart field) {
            met.add(field.field().isHere() ? Operator.SELECT_FIELD : Operator.SELECT_PATH);
        } else if (part instanceof Listing.AggregatePart aggregate) {
            met.add(Operator.SELECT_AGGREGATE);
            add(aggregate.of());
        } else if (part instanceof Listing.OnePart one) {
            met.add(Operator.SELECT_ONE);
            add(one.shape());
        } else if (part instanceof Listing.ListPart list) {
            met.add(Operator.SELECT_LIST);
            add(list.listing(), false);
        } else if (part instanceof Listing.JsonPart json) {
            met.add(Operator.SELECT_JSON_PART);
            add(json.part());
        } else {
            met.add(Operator.SELECT_RECORD);
        }
    }

    private void add(@Nullable Where where) {
        if (where == null) return;
        if (where instanceof Where.Not not) {
            met.add(Operator.NOT);
            add(not.of());
        } else if (where instanceof Where.LeftOut leftOut) {
            met.add(Operator.LEFT_OUT);
            add(leftOut.of());
        } else if (where instanceof Where.Both both) {
            met.add(both.or() ? Operator.OR : Operator.AND);
            add(both.first());
            add(both.second());
        } else if (where instanceof Where.Several several) {
            met.add(Operator.valueOf(several.joint().name()));
            several.of().forEach(this::add);
        } else if (where instanceof Where.Quantified quantified) {
            at(quantified.relation());
            String name = quantified.how().name();
            met.add(Operator.valueOf(quantified.of() == null ? name + "_AT_ALL" : name));
            if (quantified.part() != null) met.add(Operator.QUANTIFIED_PART);
            add(quantified.part());
            add(quantified.of());
        } else if (where instanceof Where.One one) {
            at(one.relation());
            met.add(Operator.valueOf(
                    (one.of() == null ? "RELATION_" : "") + one.how().name()));
            add(one.of());
        } else if (where instanceof Where.Computed computed) {
            met.add(Operator.AGGREGATE_COMPARED);
            add(computed.of());
        } else if (where instanceof Where.ComputedNull isNull) {
            met.add(isNull.negated() ? Operator.AGGREGATE_IS_NOT_NULL : Operator.AGGREGATE_IS_NULL);
            add(isNull.of());
        } else {
            addField(where);
        }
    }

    private void add(ListWhere where) {
        at(where.field());
        if (where instanceof ListWhere.Same same) {
            met.add(same.negated() ? Operator.LIST_NE : Operator.LIST_EQ);
        } else if (where instanceof ListWhere.Has has) {
            if (has.elements().size() == 1) met.add(Operator.LIST_HAS);
            else met.add(has.every() ? Operator.LIST_HAS_EVERY : Operator.LIST_HAS_SOME);
        } else if (where instanceof ListWhere.HasField has) {
            at(has.element());
            met.add(Operator.LIST_HAS_FIELD);
        } else {
            met.add(Operator.LIST_IS_EMPTY);
        }
    }

    private void add(JsonWhere where) {
        if (where instanceof JsonWhere.Compare compare) {
            met.add(Operator.valueOf("JSON_" + compare.how().name()));
        } else if (where instanceof JsonWhere.OneOf one) {
            met.add(one.negated() ? Operator.JSON_NOT_IN : Operator.JSON_IN);
        } else if (where instanceof JsonWhere.Match match) {
            met.add(Operator.valueOf("JSON_" + match.side().name()));
        } else if (where instanceof JsonWhere.Elements elements) {
            met.add(Operator.valueOf("JSON_HAS_" + elements.has().name()));
        } else {
            met.add(Operator.valueOf(
                    "JSON_" + ((JsonWhere.Null) where).missing().name()));
        }
        add(where.part());
    }

    private void add(JsonWhere.Part part) {
        at(part.field());
        for (Object step : part.steps()) {
            met.add(step instanceof String ? Operator.JSON_MEMBER : Operator.JSON_ELEMENT);
        }
    }

    private void addField(Where where) {
        if (where instanceof JsonWhere json) {
            add(json);
        } else if (where instanceof ListWhere list) {
            add(list);
        } else if (where instanceof Where.Compare compare) {
            at(compare.field());
            met.add(Operator.valueOf(compare.how().name()));
        } else if (where instanceof Where.CompareField compare) {
            at(compare.field());
            at(compare.other());
            met.add(Operator.valueOf("FIELD_" + compare.how().name()));
        } else if (where instanceof Where.Between between) {
            at(between.field());
            met.add(Operator.BETWEEN);
        } else if (where instanceof Where.OneOf one) {
            at(one.field());
            String name = (one.ignoreCase() ? "IGNORE_CASE_" : "") + (one.negated() ? "NOT_IN" : "IN");
            met.add(Operator.valueOf(name));
            if (one.values().isEmpty()) met.add(one.negated() ? Operator.NOT_IN_NOTHING : Operator.IN_NOTHING);
        } else if (where instanceof Where.IgnoreCase ignoring) {
            at(ignoring.field());
            met.add(ignoring.negated() ? Operator.IGNORE_CASE_NE : Operator.IGNORE_CASE_EQ);
        } else if (where instanceof Where.Match match) {
            at(match.field());
            met.add(Operator.valueOf(
                    (match.ignoreCase() ? "IGNORE_CASE_" : "") + match.side().name()));
        } else if (where instanceof Where.MatchField match) {
            at(match.field());
            at(match.part());
            met.add(Operator.valueOf("FIELD_" + match.side().name()));
        } else {
            Where.IsNull isNull = (Where.IsNull) where;
            at(isNull.field());
            met.add(isNull.negated() ? Operator.IS_NOT_NULL : Operator.IS_NULL);
        }
    }

    private void at(At<?> place) {
        if (!place.isHere()) met.add(Operator.PATH);
    }
}
