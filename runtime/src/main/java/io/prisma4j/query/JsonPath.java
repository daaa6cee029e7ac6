package io.prisma4j.query;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.JsonPart;
import io.prisma4j.tree.JsonPart.As;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON value, to filter by and to select: {@code a.settings().path("address", "city").startsWith("B")},
 * {@code a.settings().path("items").at(0).path("price").gt(100)}. Selected, it is null where there is no such part.
 *
 * @param <R> the scope that it belongs to
 */
@CheckReturnValue
public final class JsonPath<R> implements JsonValue<R>, Selectable<R, Json> {
    /** What SQLite takes for the end of the name. */
    static final String ZERO =
            "path was given a name with the character 0, which not every database can look for; leave it out";

    private final Scope<?> scope;
    private final Column column;
    private final Column compared;
    private final List<Value> steps;
    private final String name;
    private final @Nullable String fault;

    private JsonPath(Scope<?> scope, Column column, List<Value> steps, String name, @Nullable String fault) {
        this.scope = scope;
        this.column = column;
        this.compared = steps.isEmpty() ? column : part(column);
        this.steps = steps;
        this.name = name;
        this.fault = fault;
    }

    /** The whole value of a column; for generated code. */
    public static <R> JsonPath<R> of(Scope<?> scope, Column column) {
        return new JsonPath<>(scope, column, List.of(), scope + "." + column, null);
    }

    @Override
    public JsonPath<R> path() {
        return this;
    }

    /** It is this value; {@link Json#NULL} is JSON's null. */
    public Filter<R> eq(Json value) {
        return compare(Operator.EQ, value);
    }

    /** It is the other value. */
    public Filter<R> eq(JsonValue<R> other) {
        return compare(Operator.EQ, other);
    }

    /** It is another value than this; no value at all is not. */
    public Filter<R> ne(Json value) {
        return compare(Operator.NE, value);
    }

    /** It is another value than the other one. */
    public Filter<R> ne(JsonValue<R> other) {
        return compare(Operator.NE, other);
    }

    /** It is one of these values; none is one of no values. */
    public Filter<R> in(Json... values) {
        return oneOf(list(values), false);
    }

    /** It is one of these values; none is one of no values. */
    public Filter<R> in(Collection<Json> values) {
        return oneOf(values, false);
    }

    /** It is none of these values; every one is none of no values. */
    public Filter<R> notIn(Json... values) {
        return oneOf(list(values), true);
    }

    /** It is none of these values; every one is none of no values. */
    public Filter<R> notIn(Collection<Json> values) {
        return oneOf(values, true);
    }

    /** There is no value, which is SQL's null: JSON's null is a value. */
    public Filter<R> isNull() {
        return filter(() -> new Condition.IsNull(part(As.JSON), false));
    }

    /** There is a value, JSON's null being one. */
    public Filter<R> isNotNull() {
        return filter(() -> new Condition.IsNull(part(As.JSON), true));
    }

    @Override
    public Reading<Json> reading() {
        return Reading.of(
                new JsonPart(scope.inSelection(column), steps, As.JSON),
                (row, at, loaded, slot) -> Nulls.allowed(row.getNullableJson(at)));
    }

    JsonPath<R> member(@Nullable String member) {
        if (member == null) return step(null, ".null", this + ": path was given null; give the name of a member");
        String wrong = member.indexOf('\0') < 0 ? null : this + ": " + ZERO;
        return step(Value.of(Column.of(column.name(), ScalarType.STRING), member), "." + member, wrong);
    }

    JsonPath<R> element(int number) {
        return step(Value.of(Column.of(column.name(), ScalarType.INT), number), "[" + number + "]", null);
    }

    private JsonPath<R> step(@Nullable Value step, String shown, @Nullable String wrong) {
        List<Value> longer = new ArrayList<>(steps);
        if (step != null) longer.add(step);
        return new JsonPath<>(scope, column, List.copyOf(longer), name + shown, fault == null ? wrong : fault);
    }

    Filter<R> compare(Operator operator, @Nullable String text) {
        if (text == null) return Filter.faulty(nullGiven(name(operator)));
        if (isEquality(operator)) return compare(operator, Json.string(text));
        return of(As.TEXT, operator, Value.of(Column.of(column.name(), ScalarType.STRING), text));
    }

    Filter<R> compare(Operator operator, long number) {
        if (isEquality(operator)) return compare(operator, Json.of(Long.toString(number)));
        return of(As.NUMBER, operator, Value.number(number));
    }

    Filter<R> compare(Operator operator, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Filter.faulty(
                    this + ": " + name(operator) + " was given " + number + ", which is no number of JSON");
        }
        if (isEquality(operator)) return compare(operator, Json.of(Double.toString(number)));
        return of(As.NUMBER, operator, Value.number(number, ScalarType.DOUBLE));
    }

    Filter<R> compare(Operator operator, @Nullable BigDecimal number) {
        if (number == null) return Filter.faulty(nullGiven(name(operator)));
        if (isEquality(operator)) return compare(operator, Json.of(number.toString()));
        return of(As.NUMBER, operator, Value.number(number, ScalarType.DECIMAL));
    }

    Filter<R> compare(Operator operator, @Nullable Json value) {
        if (value == null) return Filter.faulty(nullGiven(name(operator)));
        return filter(() -> new Condition.Compare(part(As.JSON), operator, Value.of(compared, value.text()), false));
    }

    private Filter<R> compare(Operator operator, @Nullable JsonValue<R> other) {
        if (other == null) return Filter.faulty(nullGiven(name(operator)));
        JsonPath<R> that = other.path();
        if (fault != null) return Filter.faulty(fault);
        if (that.fault != null) return Filter.faulty(that.fault);
        return Filter.of(scope.comparing(
                that.scope,
                depth -> new Condition.Compare(
                        part(As.JSON),
                        operator,
                        new JsonPart(ColumnRef.of(depth, that.column), that.steps, As.JSON),
                        false)));
    }

    TextFilter<R> match(Condition.Match match, @Nullable String part) {
        String wrong = part == null ? nullGiven(StringField.name(match)) : fault;
        Value value = Value.of(Column.of(column.name(), ScalarType.STRING), part == null ? "" : part);
        Function<Boolean, Condition> condition = ignoring -> scope.within(new Condition.All(List.of(
                new Condition.JsonIs(part(As.TEXT)), new Condition.Text(part(As.TEXT), match, value, ignoring))));
        return TextFilter.of(wrong, condition);
    }

    NumberExpression<R, BigDecimal> numbers() {
        return new NumberExpression<>(computed(As.NUMBER), Numbers.DECIMAL);
    }

    ValueExpression<R, String> texts() {
        Column like = Column.of(column.name(), ScalarType.STRING);
        return new ValueExpression<>(
                computed(As.TEXT),
                (row, at, loaded, slot) -> Nulls.allowed(row.getNullableString(at)),
                text -> Value.of(like, text));
    }

    private Computed computed(As as) {
        if (fault != null) throw new InvalidQueryException("P2019", fault, null);
        return new Computed(scope, part(as), new JsonPart(scope.inSelection(column), steps, as));
    }

    Filter<R> texts(boolean every, String operator, @Nullable String @Nullable ... texts) {
        return elements(every, operator, json(texts));
    }

    /** The texts as JSON; null for null. */
    static @Nullable List<@Nullable Json> json(@Nullable String @Nullable ... texts) {
        if (texts == null) return null;
        List<@Nullable Json> elements = new ArrayList<>(texts.length);
        for (String text : texts) elements.add(text == null ? null : Json.string(text));
        return elements;
    }

    Filter<R> elements(boolean every, String operator, @Nullable Collection<? extends @Nullable Json> elements) {
        List<Object> texts = stored(elements);
        if (texts == null) return Filter.faulty(nullGiven(operator));
        return filter(() -> new Condition.JsonHas(part(As.JSON), every, Value.list(compared, texts)));
    }

    Filter<R> oneOf(@Nullable Collection<? extends @Nullable Json> values, boolean negated) {
        List<Object> texts = stored(values);
        if (texts == null) return Filter.faulty(nullGiven(negated ? "notIn" : "in"));
        return filter(() -> new Condition.In(part(As.JSON), Value.list(compared, texts), negated, false));
    }

    /** The texts of the values; null where a value is missing. */
    private static @Nullable List<Object> stored(@Nullable Collection<? extends @Nullable Json> values) {
        if (values == null) return null;
        List<Object> texts = new ArrayList<>(values.size());
        for (Json value : values) {
            if (value == null) return null;
            texts.add(value.text());
        }
        return texts;
    }

    static @Nullable List<Json> list(Json @Nullable ... values) {
        return values == null ? null : Arrays.asList(values);
    }

    private Filter<R> of(As as, Operator operator, Value value) {
        return filter(() -> new Condition.All(
                List.of(new Condition.JsonIs(part(as)), new Condition.Compare(part(as), operator, value, false))));
    }

    private Filter<R> filter(Supplier<Condition> condition) {
        return fault != null ? Filter.faulty(fault) : Filter.of(scope.within(condition.get()));
    }

    private JsonPart part(As as) {
        return new JsonPart(scope.inCondition(column), steps, as);
    }

    private String nullGiven(String operator) {
        return this + ": " + operator
                + " was given null; use isNull(), eq(Json.NULL) or isAnyNull(), or leave the filter out"
                + " by Filter.given(value, ...) or when(...)";
    }

    /** A part of a value is a text on SQLite, whatever the whole is stored as. */
    static Column part(Column whole) {
        return Column.of(whole.name(), ScalarType.JSON).nativeType("sqlite", "TEXT");
    }

    private static boolean isEquality(Operator operator) {
        return operator == Operator.EQ || operator == Operator.NE;
    }

    private static String name(Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
