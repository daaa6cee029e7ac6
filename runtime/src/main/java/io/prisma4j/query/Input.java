package io.prisma4j.query;

import io.prisma4j.Json;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.read.Codec;
import io.prisma4j.read.EmbeddedCodec;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonChange;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The data of one record to create or to change; the base of the generated {@code UserCreate} and {@code UserUpdate}. Mutable,
 * and every setter returns the input itself, so that {@code if (known) c.name(name)} works.
 */
public abstract class Input {
    private final Model model;
    private final Map<Column, Assignment> values;
    private final Map<Relation, List<RelationOperation>> relations;

    /** An input without data. */
    protected Input(Model model) {
        this.model = model;
        this.values = new LinkedHashMap<>();
        this.relations = new LinkedHashMap<>();
    }

    /** A part of an input: what it is given is given to the whole. */
    protected Input(Input whole) {
        this.model = whole.model;
        this.values = whole.values;
        this.relations = whole.relations;
    }

    /**
     * Sets a column; the last value counts.
     *
     * @throws InvalidQueryException if a column that must have a value is given null
     */
    protected final void set(Column column, @Nullable Object value) {
        if (value == null && !column.nullable()) throw requiredIsNull(model + "." + column);
        change(column, Assignment.Change.SET, value);
    }

    /** Sets a column that holds JSON. */
    protected final void set(Column column, @Nullable Json value) {
        set(column, (Object) (value == null ? null : value.text()));
    }

    /** Sets a column that holds an enum's label. */
    protected final <E extends Enum<E>> void set(Column column, @Nullable E constant, EnumCodec<E> codec) {
        set(column, constant == null ? null : codec.label(constant));
    }

    /** Sets a column that holds a scalar in place of the value. */
    protected final <J> void set(Column column, @Nullable J value, Codec<J> codec) {
        set(column, value == null ? null : codec.stored(value));
    }

    /**
     * Sets the columns of an embedded record; all to null where there is none.
     *
     * @throws InvalidQueryException if the record, or a component of it, must have a value and is null
     */
    protected final <T> void set(EmbeddedCodec<T> codec, @Nullable T record) {
        for (EmbeddedCodec.Part<T> part : codec.parts()) {
            Column column = part.column();
            if (record == null && !column.nullable()) throw requiredIsNull(codec.toString());
            Object value = record == null ? null : part.of(record);
            if (value == null && record != null && part.required()) throw requiredIsNull(model + "." + column);
            change(column, Assignment.Change.SET, value);
        }
    }

    private static InvalidQueryException requiredIsNull(String component) {
        return new InvalidQueryException(
                "P2019",
                component + " was given null, but it is required; give a value, or make the component nullable",
                null);
    }

    /**
     * Sets a column that holds a list.
     *
     * @throws InvalidQueryException if the list is null, or has null in it
     */
    protected final <T> void set(Column column, List<T> values) {
        change(column, Assignment.Change.SET, elements(column, values, Elements::plain));
    }

    /** Sets a column that holds a list of an enum's labels. */
    protected final <E extends Enum<E>> void set(Column column, List<E> constants, EnumCodec<E> codec) {
        change(column, Assignment.Change.SET, elements(column, constants, codec::label));
    }

    /** Sets a column that holds a list of scalars in place of the values. */
    protected final <J> void set(Column column, List<J> values, Codec<J> codec) {
        change(column, Assignment.Change.SET, elements(column, values, codec::stored));
    }

    /** Writes a list of related records; what an earlier call said of the relation stays. */
    protected final <W extends ToManyWriter<?, ?, ?>> void many(Relation relation, W writer, Consumer<? super W> work) {
        work.accept(writer);
        relations.computeIfAbsent(relation, first -> new ArrayList<>()).addAll(writer.operations());
    }

    /** Fills a to-one relation; the last call counts. */
    protected final <W, C> void one(Relation relation, W writer, Function<? super W, Related<C>> work) {
        Related<C> related = work.apply(writer);
        if (related == null) {
            throw new InvalidQueryException(
                    "P2009",
                    model + "." + relation + " was given null; answer with connect, create or another way",
                    null);
        }
        relations.put(relation, new ArrayList<>(List.of(related.operation())));
    }

    final void change(Column column, Assignment.Change change, @Nullable Object value) {
        change(new Assignment(column, change, value == null ? null : Value.of(column, value)));
    }

    /** Changes a column; the last change counts. */
    final void change(Assignment assignment) {
        values.put(assignment.column(), assignment);
    }

    /** Changes a part of the JSON of a column, or of what was said of it before. */
    final void edit(Column column, JsonChange.Edit edit) {
        Assignment before = values.get(column);
        List<JsonChange.Edit> edits = new ArrayList<>();
        Expression of = before == null ? ColumnRef.of(0, column) : before.value();
        if (of instanceof JsonChange changed) {
            edits.addAll(changed.edits());
            of = changed.of();
        }
        edits.add(edit);
        change(new Assignment(column, Assignment.Change.SET, new JsonChange(of, edits)));
    }

    /** Adds elements at the end of a list, or of what was said of it before. */
    final void push(Column column, List<Object> elements) {
        Assignment before = values.get(column);
        if (before != null && before.value() instanceof Value known) {
            List<Object> all = new ArrayList<>((List<?>) known.value());
            all.addAll(elements);
            change(column, before.change(), List.copyOf(all));
        } else {
            change(column, Assignment.Change.PUSH, elements);
        }
    }

    final <T> List<Object> elements(Column column, List<T> values, Function<? super T, ?> stored) {
        List<Object> elements = Elements.stored(values, stored);
        if (elements == null) {
            throw new InvalidQueryException(
                    "P2019",
                    model + "." + column + " was given " + (values == null ? "null" : "a list with null in it")
                            + "; give a list of values, which may be empty",
                    null);
        }
        return elements;
    }

    final boolean isEmpty() {
        return values.isEmpty() && relations.isEmpty();
    }

    final boolean writesRelations() {
        return !relations.isEmpty();
    }

    final Model model() {
        return model;
    }

    /**
     * The data as the tree carries it.
     *
     * @throws InvalidQueryException if a relation and its foreign key are both given
     */
    final RowData data() {
        List<RelationWrite> writes = new ArrayList<>(relations.size());
        relations.forEach((relation, operations) -> {
            Relation.ForeignKey key = relation.foreignKey();
            if (key != null) refuseBoth(relation, key);
            if (!operations.isEmpty()) writes.add(new RelationWrite(relation, operations));
        });
        return new RowData(model, new ArrayList<>(values.values()), writes);
    }

    private void refuseBoth(Relation relation, Relation.ForeignKey key) {
        for (Column column : key.columns()) {
            if (values.containsKey(column)) {
                throw new InvalidQueryException(
                        "P2009",
                        model + "." + relation + " and " + model + "." + column
                                + " were both given; one says the other",
                        null);
            }
        }
    }

    /** The data, for people; without values. */
    @Override
    public final String toString() {
        return data().toString();
    }
}
