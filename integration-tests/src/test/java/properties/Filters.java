package properties;

import io.prisma4j.query.Field;
import io.prisma4j.query.Filter;
import io.prisma4j.query.IgnoreCase;
import io.prisma4j.query.In;
import io.prisma4j.query.StringField;
import io.prisma4j.query.TextFilter;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ValueField;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Writes filters with the builders. */
final class Filters {
    private Filters() {}

    static <R> Filter<R> of(Where where, AnyFields<R> fields) {
        if (where instanceof Where.LeftOut leftOut)
            return of(leftOut.of(), fields).when(false);
        if (where instanceof Where.Not not) return of(not.of(), fields).not();
        if (where instanceof Where.Both both) {
            Filter<R> first = of(both.first(), fields);
            Filter<R> second = of(both.second(), fields);
            return both.or() ? first.or(second) : first.and(second);
        }
        if (where instanceof Where.Several several) {
            List<Filter<R>> of =
                    several.of().stream().map(one -> of(one, fields)).toList();
            return switch (several.joint()) {
                case ALL_OF -> Filter.allOf(of);
                case ANY_OF -> Filter.anyOf(of);
                case NONE_OF -> Filter.noneOf(of);
            };
        }
        if (where instanceof Where.Quantified quantified) return of(quantified, fields);
        if (where instanceof Where.One one) return of(one, fields);
        if (where instanceof Where.Computed computed) return Aggregates.compare(computed, fields);
        if (where instanceof Where.ComputedNull isNull) return Aggregates.isNull(isNull, fields);
        return ofField(where, fields);
    }

    private static <R> Filter<R> of(Where.Quantified quantified, AnyFields<R> fields) {
        ToMany<R, Found, AnyFields<In<R>>> many = many(fields, quantified.relation(), quantified.part());
        Where of = quantified.of();
        return switch (quantified.how()) {
            case SOME -> of == null ? many.some() : many.some(inside(of));
            case NONE -> of == null ? many.none() : many.none(inside(of));
            case EVERY -> many.every(inside(Objects.requireNonNull(of)));
        };
    }

    private static <R> Filter<R> of(Where.One one, AnyFields<R> fields) {
        AnyFields.One<R> related = one(fields, one.relation());
        return switch (one.how()) {
            case IS -> related.is(inside(Objects.requireNonNull(one.of())));
            case IS_NOT -> related.isNot(inside(Objects.requireNonNull(one.of())));
            case IS_NULL -> related.isNull();
            case IS_NOT_NULL -> related.isNotNull();
        };
    }

    private static <R> Function<AnyFields<In<R>>, Filter<In<R>>> inside(Where where) {
        return fields -> of(where, fields);
    }

    private static <R> Filter<R> ofField(Where where, AnyFields<R> fields) {
        if (where instanceof Where.Compare compare) {
            Object value = Values.given(compare.field().what(), compare.value());
            ValueField<R, Object> field = value(fields, compare.field());
            return switch (compare.how()) {
                case EQ -> field.eq(value);
                case NE -> field.ne(value);
                case LT -> field.lt(value);
                case LTE -> field.lte(value);
                case GT -> field.gt(value);
                case GTE -> field.gte(value);
            };
        }
        if (where instanceof Where.CompareField compare) {
            ValueField<R, Object> field = value(fields, compare.field());
            Field<R, Object> other = value(fields, compare.other());
            return switch (compare.how()) {
                case EQ -> field.eq(other);
                case NE -> field.ne(other);
                case LT -> field.lt(other);
                case LTE -> field.lte(other);
                case GT -> field.gt(other);
                case GTE -> field.gte(other);
            };
        }
        if (where instanceof Where.Between between) {
            Column column = between.field().what();
            return value(fields, between.field())
                    .between(Values.given(column, between.lowest()), Values.given(column, between.highest()));
        }
        if (where instanceof Where.IsNull isNull) {
            ValueField<R, Object> field = value(fields, isNull.field());
            return isNull.negated() ? field.isNotNull() : field.isNull();
        }
        if (where instanceof JsonWhere json) return JsonFilters.of(json, fields);
        if (where instanceof ListWhere list) return ListFilters.of(list, fields);
        return where instanceof Where.OneOf one ? oneOf(one, fields) : ofText(where, fields);
    }

    private static <R> Filter<R> oneOf(Where.OneOf one, AnyFields<R> fields) {
        if (one.ignoreCase()) {
            IgnoreCase<R> field = text(fields, one.field()).ignoreCase();
            List<String> values = one.values().stream().map(Object::toString).toList();
            return one.negated() ? field.notIn(values) : field.in(values);
        }
        List<Object> values = one.values().stream()
                .map(value -> Values.given(one.field().what(), value))
                .toList();
        ValueField<R, Object> field = value(fields, one.field());
        return one.negated() ? field.notIn(values) : field.in(values);
    }

    private static <R> Filter<R> ofText(Where where, AnyFields<R> fields) {
        if (where instanceof Where.IgnoreCase ignoring) {
            IgnoreCase<R> field = text(fields, ignoring.field()).ignoreCase();
            return ignoring.negated() ? field.ne(ignoring.value()) : field.eq(ignoring.value());
        }
        if (where instanceof Where.Match match) {
            StringField<R> field = text(fields, match.field());
            TextFilter<R> filter = switch (match.side()) {
                case CONTAINS -> field.contains(match.part());
                case STARTS_WITH -> field.startsWith(match.part());
                case ENDS_WITH -> field.endsWith(match.part());
            };
            return match.ignoreCase() ? filter.ignoreCase() : filter;
        }
        Where.MatchField match = (Where.MatchField) where;
        StringField<R> field = text(fields, match.field());
        StringField<R> part = text(fields, match.part());
        return switch (match.side()) {
            case CONTAINS -> field.contains(part);
            case STARTS_WITH -> field.startsWith(part);
            case ENDS_WITH -> field.endsWith(part);
        };
    }

    static <R> ValueField<R, Object> value(AnyFields<R> fields, At<Column> field) {
        return end(fields, field).value(field.what());
    }

    private static <R> StringField<R> text(AnyFields<R> fields, At<Column> field) {
        return end(fields, field).text(field.what());
    }

    static <R> AnyFields.One<R> one(AnyFields<R> fields, At<Relation> relation) {
        return end(fields, relation).one(relation.what());
    }

    /** The records of a relation, or those that fulfil {@code part}. */
    static <R> ToMany<R, Found, AnyFields<In<R>>> many(
            AnyFields<R> fields, At<Relation> relation, @Nullable Where part) {
        ToMany<R, Found, AnyFields<In<R>>> many = end(fields, relation).many(relation.what());
        return part == null ? many : many.where(inside(part));
    }

    static <R> AnyFields<R> end(AnyFields<R> fields, At<?> place) {
        AnyFields<R> at = fields;
        for (Relation step : place.path()) at = at.one(step);
        return at;
    }
}
