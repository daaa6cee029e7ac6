package io.prisma4j.internal.sql;

import io.prisma4j.tree.JsonPart.As;
import io.prisma4j.tree.Value;
import java.util.List;

/** How parts of JSON values are read and searched; {@code json} appends a part as {@link #at} does. */
public interface JsonPartClause {
    /**
     * Appends the part of a column at the end of some steps: a text is the member of an object, an integer the element of an
     * array. It is SQL's null where there is none, also where the value before the step is no object or no array.
     */
    void at(SqlWriter out, String column, List<Value> steps);

    /** Appends a part as something: null where it is no text or number, but is to be read as one. */
    void as(SqlWriter out, Runnable json, As as);

    /** Appends whether a part is a value of a kind. */
    void is(SqlWriter out, Runnable json, As kind);

    /** Appends a whole value, so that it can be changed. */
    void whole(SqlWriter out, Runnable json);

    /** Appends a part if it is an object, and an empty object if it is not. */
    void object(SqlWriter out, Runnable json);

    /** Appends an object or array with a member, or with an element in place of the one that is there. */
    void with(SqlWriter out, Runnable json, Value step, Runnable value);

    /** Appends an object or array without a member or element. */
    void without(SqlWriter out, Runnable json, Value step);

    /** Appends whether a part is an array that has some, or every one, of the elements of a list. */
    void has(SqlWriter out, Runnable json, boolean every, Value elements);
}
