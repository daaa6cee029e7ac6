package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where fields stand: the model, the number of relation scopes around it, and the to-one relations walked from there. Made by
 * generated code, used by fields.
 *
 * <pre>{@code
 * static final Root<User> ROOT = new Root<>(Scope.of(UserTable.MODEL, UserTable::read));
 * }</pre>
 *
 * @param <M> the model's record
 */
public final class Scope<M> {
    private final Model model;
    private final RowReader<M> reader;
    private final int depth;
    private final List<Relation> path;
    private final @Nullable Scope<?> from;
    private final Later<Reading<M>> whole;

    private Scope(Model model, RowReader<M> reader, int depth, List<Relation> path, @Nullable Scope<?> from) {
        this.model = model;
        this.reader = reader;
        this.depth = depth;
        this.path = path;
        this.from = from;
        this.whole = new Later<>(() -> new Reading<>(
                Selection.WholeRecord.of(model),
                new TreeReader<>(reader, Collections.nCopies(model.relations().size(), null))));
    }

    /** The scope of a query on a model, whose records the reader reads. */
    public static <M> Scope<M> of(Model model, RowReader<M> reader) {
        return new Scope<>(model, reader, 0, List.of(), null);
    }

    /** The record at the end of a to-one relation, reached as a path; no scope of its own. */
    public <C> Scope<C> to(Relation relation, RowReader<C> target) {
        List<Relation> longer = new ArrayList<>(path);
        longer.add(relation);
        return new Scope<>(relation.target(), target, depth, List.copyOf(longer), this);
    }

    /** The scope of a lambda about the records of a relation of this scope's record. */
    <C> Scope<C> inside(Relation relation, RowReader<C> target) {
        return new Scope<>(relation.target(), target, recordDepth() + 1, List.of(), null);
    }

    /** The scope of a lambda about this very record, which was reached as a path. */
    Scope<M> opened() {
        return new Scope<>(model, reader, recordDepth(), List.of(), null);
    }

    Model model() {
        return model;
    }

    RowReader<M> reader() {
        return reader;
    }

    List<Relation> path() {
        return path;
    }

    /** The record without its relations, as a part of its own row. */
    Reading<M> whole() {
        return whole.get();
    }

    /** The scope before the last step of the path; null where there is no path. */
    @Nullable
    Scope<?> from() {
        return from;
    }

    /** The depth that the record's columns have in conditions, where each step of the path is a scope. */
    int recordDepth() {
        return depth + path.size();
    }

    /** A column of the record in a condition, which {@link #within} must wrap. */
    ColumnRef inCondition(Column column) {
        return ColumnRef.of(recordDepth(), column);
    }

    /** A column of the record in an order, a selection or a group. */
    ColumnRef inSelection(Column column) {
        return new ColumnRef(depth, path, column);
    }

    /** The depth of the scope that the path starts from. */
    int depth() {
        return depth;
    }

    /** A condition on the record as one on the scope: the related record exists and fulfils it. */
    Condition within(Condition condition) {
        Condition wrapped = condition;
        for (int i = path.size() - 1; i >= 0; i--) {
            wrapped = new Condition.Related(depth + i, depth + i + 1, path.get(i), Condition.Quantifier.SOME, wrapped);
        }
        return wrapped;
    }

    /**
     * A condition on a column of this record and one of another record that is reached from the same scope.
     *
     * @param condition the condition, given the depth of the other record
     */
    Condition comparing(Scope<?> other, IntFunction<Condition> condition) {
        int shared = shared(other);
        int length = other.path.size();
        Condition wrapped = condition.apply(otherDepth(other, shared, length));
        for (int i = length - 1; i >= shared; i--) {
            wrapped = new Condition.Related(
                    otherDepth(other, shared, i),
                    recordDepth() + i - shared + 1,
                    other.path.get(i),
                    Condition.Quantifier.SOME,
                    wrapped);
        }
        return within(wrapped);
    }

    private int otherDepth(Scope<?> other, int shared, int steps) {
        return steps == shared ? other.depth + shared : recordDepth() + steps - shared;
    }

    private int shared(Scope<?> other) {
        int shared = 0;
        while (shared < path.size() && shared < other.path.size() && path.get(shared) == other.path.get(shared))
            shared++;
        return shared;
    }

    /** What is read of the record as a part of what is read of the scope's row. */
    <T> Reading<T> reached(Reading<T> inner) {
        Reading<T> wrapped = inner;
        for (Scope<?> at = this; at.from != null; at = at.from) {
            Relation relation = at.path.get(at.path.size() - 1);
            SelectNode node = SelectNode.all(at.model, at.recordDepth()).withSelection(wrapped.selection());
            List<@Nullable TreeReader<?>> slot = new ArrayList<>();
            slot.add(wrapped.reader());
            RowReader<T> one = (row, column, loaded, first) -> Nulls.allowed(loaded.one(first));
            wrapped = new Reading<>(new Selection.Related(relation, node), new TreeReader<>(one, slot));
        }
        return wrapped;
    }

    /** The key of a selector: {@code id}, {@code firstNameLastName}. */
    Key key(String name) {
        for (Key key : model.keys()) {
            if (key.name().equals(name)) return key;
        }
        throw new IllegalArgumentException(model + " has no key " + name + "; it has " + model.keys());
    }

    /** The key that consists of one column. */
    Key key(Column column) {
        return key(List.of(column));
    }

    /** The key that consists of these columns, in any order. */
    Key key(List<Column> columns) {
        for (Key key : model.keys()) {
            if (key.columns().size() == columns.size() && key.columns().containsAll(columns)) return key;
        }
        throw new IllegalArgumentException(model + "." + columns + " is no key; the keys are " + model.keys());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(model.name());
        for (Scope<?> at = this; at.from != null; at = at.from) {
            text.setLength(0);
            text.append(at.from.model.name());
        }
        for (Relation relation : path) text.append('.').append(relation);
        return text.toString();
    }
}
