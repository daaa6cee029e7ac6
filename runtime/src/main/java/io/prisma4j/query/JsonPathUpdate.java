package io.prisma4j.query;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.JsonChange;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of JSON that an update changes: {@code d.settings().path("address", "city").set("Rome")},
 * {@code d.settings().path("items").at(-1).remove()}.
 *
 * <p>Where a member is set, whatever stands before it becomes an object if it is none: what is missing, a null, a null column, and
 * any other value. Elements are changed and removed where they are there; nothing changes where they are not. For
 * {@code @AsJson} columns this means that a record which may be missing is better set as a whole: a part of it is no record.
 *
 * @param <U> the update, to go on with
 */
public final class JsonPathUpdate<U extends Input> {
    private final U update;
    private final Column column;
    private final List<Value> steps;
    private final String name;

    JsonPathUpdate(U update, Column column, List<Value> steps, String name) {
        this.update = update;
        this.column = column;
        this.steps = steps;
        this.name = name;
    }

    /** The member of that name, and of that the member of the next name, of objects in one another. */
    public JsonPathUpdate<U> path(String member, String... members) {
        JsonPathUpdate<U> path = member(member);
        for (String next : members) path = path.member(next);
        return path;
    }

    /** The element of an array, counted from 0, or from the end of the array if negative: {@code at(-1)} is the last. */
    public JsonPathUpdate<U> at(int element) {
        return step(Value.of(Column.of(column.name(), ScalarType.INT), element), "[" + element + "]");
    }

    /** Becomes this value; {@link Json#NULL} is JSON's null. */
    public U set(Json value) {
        return change(value == null ? null : value.text(), "give Json.NULL, or remove() the part");
    }

    /** Becomes this text. */
    public U set(String value) {
        return change(value == null ? null : Json.string(value).text(), "give Json.NULL, or remove() the part");
    }

    /** Becomes this number. */
    public U set(long value) {
        return change(Long.toString(value), "");
    }

    /** Becomes this number. */
    public U set(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw refused("was given " + value + ", which is no number of JSON");
        }
        return change(Double.toString(value), "");
    }

    /** Becomes this number. */
    public U set(BigDecimal value) {
        return change(value == null ? null : value.toString(), "give Json.NULL, or remove() the part");
    }

    /** Becomes true, or false. */
    public U set(boolean value) {
        return change(String.valueOf(value), "");
    }

    /** Is there no more; of an array, those behind it move up. */
    public U remove() {
        update.edit(column, new JsonChange.Edit(steps, null));
        return update;
    }

    private U change(@Nullable String json, String fix) {
        if (json == null) throw refused("was given null; " + fix);
        update.edit(column, new JsonChange.Edit(steps, Value.of(JsonPath.part(column), json)));
        return update;
    }

    private JsonPathUpdate<U> member(@Nullable String member) {
        if (member == null) throw refused("path was given null; give the name of a member");
        if (member.indexOf('\0') >= 0) throw refused(JsonPath.ZERO);
        return step(Value.of(Column.of(column.name(), ScalarType.STRING), member), "." + member);
    }

    private JsonPathUpdate<U> step(Value step, String shown) {
        List<Value> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPathUpdate<>(update, column, List.copyOf(longer), name + shown);
    }

    private InvalidQueryException refused(String why) {
        return new InvalidQueryException("P2019", name + " " + why, null);
    }

    @Override
    public String toString() {
        return name;
    }
}
