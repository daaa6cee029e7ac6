package io.prisma4j.query;

import io.prisma4j.Json;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Condition.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/**
 * A JSON value to filter by: a whole column, or a part of it. No filter here holds for a value of another kind than the one it is
 * compared with, but {@code ne} does. Where there is no value at all, which is SQL's null, none holds, and neither does its
 * {@code not()}.
 *
 * <pre>{@code
 * a.settings().path("theme").eq("dark").and(a.settings().path("tags").has("new"))
 * }</pre>
 *
 * @param <R> the scope that it belongs to
 */
public interface JsonValue<R> {
    /** The value as a path without steps. */
    JsonPath<R> path();

    /** The member of that name, and of that the member of the next name, of objects in one another. */
    default JsonPath<R> path(String name, String... names) {
        JsonPath<R> path = path().member(name);
        for (String next : names) path = path.member(next);
        return path;
    }

    /** The element of an array, counted from 0, or from the end of the array if negative: {@code at(-1)} is the last. */
    default JsonPath<R> at(int element) {
        return path().element(element);
    }

    /** It is this text. */
    default Filter<R> eq(String value) {
        return path().compare(Operator.EQ, value);
    }

    /** It is this number. */
    default Filter<R> eq(long value) {
        return path().compare(Operator.EQ, value);
    }

    /** It is this number. */
    default Filter<R> eq(double value) {
        return path().compare(Operator.EQ, value);
    }

    /** It is this number. */
    default Filter<R> eq(BigDecimal value) {
        return path().compare(Operator.EQ, value);
    }

    /** It is true, or false. */
    default Filter<R> eq(boolean value) {
        return path().compare(Operator.EQ, Json.of(String.valueOf(value)));
    }

    /** It is another value than this text, of whatever kind. */
    default Filter<R> ne(String value) {
        return path().compare(Operator.NE, value);
    }

    /** It is another value than this number, of whatever kind. */
    default Filter<R> ne(long value) {
        return path().compare(Operator.NE, value);
    }

    /** It is another value than this number, of whatever kind. */
    default Filter<R> ne(double value) {
        return path().compare(Operator.NE, value);
    }

    /** It is another value than this number, of whatever kind. */
    default Filter<R> ne(BigDecimal value) {
        return path().compare(Operator.NE, value);
    }

    /** It is another value than this, of whatever kind. */
    default Filter<R> ne(boolean value) {
        return path().compare(Operator.NE, Json.of(String.valueOf(value)));
    }

    /** It is a text that is less than this one. */
    default Filter<R> lt(String value) {
        return path().compare(Operator.LT, value);
    }

    /** It is a number that is less than this one. */
    default Filter<R> lt(long value) {
        return path().compare(Operator.LT, value);
    }

    /** It is a number that is less than this one. */
    default Filter<R> lt(double value) {
        return path().compare(Operator.LT, value);
    }

    /** It is a number that is less than this one. */
    default Filter<R> lt(BigDecimal value) {
        return path().compare(Operator.LT, value);
    }

    /** It is this text or one that is less. */
    default Filter<R> lte(String value) {
        return path().compare(Operator.LTE, value);
    }

    /** It is this number or one that is less. */
    default Filter<R> lte(long value) {
        return path().compare(Operator.LTE, value);
    }

    /** It is this number or one that is less. */
    default Filter<R> lte(double value) {
        return path().compare(Operator.LTE, value);
    }

    /** It is this number or one that is less. */
    default Filter<R> lte(BigDecimal value) {
        return path().compare(Operator.LTE, value);
    }

    /** It is a text that is greater than this one. */
    default Filter<R> gt(String value) {
        return path().compare(Operator.GT, value);
    }

    /** It is a number that is greater than this one. */
    default Filter<R> gt(long value) {
        return path().compare(Operator.GT, value);
    }

    /** It is a number that is greater than this one. */
    default Filter<R> gt(double value) {
        return path().compare(Operator.GT, value);
    }

    /** It is a number that is greater than this one. */
    default Filter<R> gt(BigDecimal value) {
        return path().compare(Operator.GT, value);
    }

    /** It is this text or one that is greater. */
    default Filter<R> gte(String value) {
        return path().compare(Operator.GTE, value);
    }

    /** It is this number or one that is greater. */
    default Filter<R> gte(long value) {
        return path().compare(Operator.GTE, value);
    }

    /** It is this number or one that is greater. */
    default Filter<R> gte(double value) {
        return path().compare(Operator.GTE, value);
    }

    /** It is this number or one that is greater. */
    default Filter<R> gte(BigDecimal value) {
        return path().compare(Operator.GTE, value);
    }

    /** It is one of these two texts or between them. */
    default Filter<R> between(String lowest, String highest) {
        return gte(lowest).and(lte(highest));
    }

    /** It is one of these two numbers or between them. */
    default Filter<R> between(long lowest, long highest) {
        return gte(lowest).and(lte(highest));
    }

    /** It is one of these two numbers or between them. */
    default Filter<R> between(double lowest, double highest) {
        return gte(lowest).and(lte(highest));
    }

    /** It is one of these two numbers or between them. */
    default Filter<R> between(BigDecimal lowest, BigDecimal highest) {
        return gte(lowest).and(lte(highest));
    }

    /** It is one of these texts; none is one of no texts. */
    default Filter<R> in(String... values) {
        return path().oneOf(JsonPath.json(values), false);
    }

    /** It is another value than these texts, of whatever kind; every one is another of no texts. */
    default Filter<R> notIn(String... values) {
        return path().oneOf(JsonPath.json(values), true);
    }

    /**
     * The number, to sort by, to select and to calculate with; null where there is none:
     * {@code orderBy(a -> a.settings().path("size").asNumber().desc().nullsLast())}.
     */
    default NumberExpression<R, BigDecimal> asNumber() {
        return path().numbers();
    }

    /** The text, to sort by and to select; null where there is none: {@code select(a -> a.settings().path("theme").asText())}. */
    default ValueExpression<R, String> asText() {
        return path().texts();
    }

    /** It is a text that contains this one. */
    default TextFilter<R> contains(String part) {
        return path().match(Match.CONTAINS, part);
    }

    /** It is a text that starts with this one. */
    default TextFilter<R> startsWith(String part) {
        return path().match(Match.STARTS_WITH, part);
    }

    /** It is a text that ends with this one. */
    default TextFilter<R> endsWith(String part) {
        return path().match(Match.ENDS_WITH, part);
    }

    /** It is an array with this element. */
    default Filter<R> has(Json element) {
        return path().elements(false, "has", Arrays.asList(element));
    }

    /** It is an array with this text. */
    default Filter<R> has(String element) {
        return path().texts(false, "has", element);
    }

    /** It is an array with this number. */
    default Filter<R> has(long element) {
        return has(Json.of(Long.toString(element)));
    }

    /** It is an array with all of these elements; every array is one with all of no elements. */
    default Filter<R> hasEvery(Collection<Json> elements) {
        return path().elements(true, "hasEvery", elements);
    }

    /** It is an array with all of these elements; every array is one with all of no elements. */
    default Filter<R> hasEvery(Json... elements) {
        return path().elements(true, "hasEvery", JsonPath.list(elements));
    }

    /** It is an array with all of these texts. */
    default Filter<R> hasEvery(String... elements) {
        return path().texts(true, "hasEvery", elements);
    }

    /** It is an array with one of these elements or more; none is one with some of no elements. */
    default Filter<R> hasSome(Collection<Json> elements) {
        return path().elements(false, "hasSome", elements);
    }

    /** It is an array with one of these elements or more; none is one with some of no elements. */
    default Filter<R> hasSome(Json... elements) {
        return path().elements(false, "hasSome", JsonPath.list(elements));
    }

    /** It is an array with one of these texts or more. */
    default Filter<R> hasSome(String... elements) {
        return path().texts(false, "hasSome", elements);
    }

    /** It is an array without elements. */
    default Filter<R> isEmpty() {
        return path().eq(Json.of("[]"));
    }

    /** There is no value, which is SQL's null, or the value is JSON's null. */
    default Filter<R> isAnyNull() {
        return path().isNull().or(path().eq(Json.NULL));
    }
}
