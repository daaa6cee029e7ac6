package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.RowLock;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of a builder come to: conditions and orders add up, paging is what was said last, included relations merge.
 *
 * @param <M> the model's record
 */
final class Fold<M> {
    private final Scope<M> scope;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<OrderBy> order = new ArrayList<>();
    private Map<Relation, Fold<?>> included = Map.of();
    private List<ColumnRef> distinct = List.of();
    private @Nullable UniqueWhere cursor;
    private @Nullable Value skip;
    private @Nullable Value take;
    private boolean backwards;
    private LoadStrategy strategy = LoadStrategy.QUERY;
    private @Nullable RowLock lock;
    private @Nullable Relation repeated;
    private int levels = 1;

    Fold(Scope<M> scope) {
        this.scope = scope;
    }

    /** Adds a chain of steps, the first one first. */
    Fold<M> add(@Nullable Step last) {
        if (last == null) return this;
        Deque<Step> steps = new ArrayDeque<>();
        for (Step step = last; step != null; step = step.before()) steps.push(step);
        for (Step step : steps) step.tell(this);
        return this;
    }

    void where(Condition condition) {
        if (condition instanceof Condition.All all) conditions.addAll(all.of());
        else conditions.add(condition);
    }

    void orderBy(List<OrderBy> keys) {
        order.addAll(keys);
    }

    void distinct(List<ColumnRef> columns) {
        distinct = columns;
    }

    void cursor(UniqueWhere where) {
        cursor = where;
    }

    void skip(long rows) {
        skip = Value.number(rows);
    }

    void take(long rows) {
        take = Value.number(Math.abs(rows));
        backwards = rows < 0;
    }

    /** One row only, unless another number was asked for. */
    Fold<M> first() {
        if (take == null) take(1);
        return this;
    }

    void strategy(LoadStrategy wanted) {
        strategy = wanted;
    }

    void lock(RowLock wanted) {
        lock = wanted;
    }

    /** The relation that led here again from each record, and from each of these, to so many levels with this one. */
    void levels(Relation relation, int wanted) {
        repeated = relation;
        levels = wanted;
    }

    /** Whether there are levels below this one. */
    boolean isTree() {
        return levels > 1;
    }

    void include(Branch branch) {
        if (included.isEmpty()) included = new LinkedHashMap<>();
        included.computeIfAbsent(branch.relation(), relation -> new Fold<>(branch.scope()))
                .add(branch.steps());
    }

    /** Whether some of the records that fulfil the condition are left out. */
    boolean isPart() {
        return skip != null || take != null || cursor != null || !distinct.isEmpty() || isTree();
    }

    /** What all records must fulfil; null for nothing. */
    @Nullable
    Condition condition() {
        if (conditions.isEmpty()) return null;
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
    }

    /** The query that reads this of each record. */
    SelectNode node(Selection selection) {
        return new SelectNode(
                scope.model(),
                scope.recordDepth(),
                condition(),
                order,
                skip == null && take == null && cursor == null ? Paging.ALL : new Paging(skip, take, backwards, cursor),
                distinct,
                selection,
                strategy,
                lock);
    }

    /** The whole record with the relations that were included, and with the levels below it. */
    Reading<M> record() {
        Reading<M> record = record(null);
        for (int level = 1; level < levels; level++) record = record(record);
        return record;
    }

    private Reading<M> record(@Nullable Reading<M> below) {
        if (included.isEmpty() && below == null) return scope.whole();
        List<Relation> relations = scope.model().relations();
        List<Selection.@Nullable Related> related = new ArrayList<>(relations.size());
        List<@Nullable TreeReader<?>> readers = new ArrayList<>(relations.size());
        for (Relation relation : relations) {
            Fold<?> inside = included.get(relation);
            if (below != null && relation == repeated) {
                related.add(new Selection.Related(relation, DeeperQuery.by(1, node(below.selection()))));
                readers.add(below.reader());
            } else if (inside != null) {
                Reading<?> reading = inside.record();
                related.add(new Selection.Related(relation, inside.node(reading.selection())));
                readers.add(reading.reader());
            } else {
                related.add(null);
                readers.add(null);
            }
        }
        return new Reading<>(
                new Selection.WholeRecord(scope.model(), related), new TreeReader<>(scope.reader(), readers));
    }

    /** A relation of the record around it in a slot of its own, read by one reader of the slot. */
    <T> Reading<T> related(Relation relation, Reading<?> each, RowReader<T> slot) {
        List<@Nullable TreeReader<?>> readers = new ArrayList<>();
        readers.add(each.reader());
        return new Reading<>(new Selection.Related(relation, node(each.selection())), new TreeReader<>(slot, readers));
    }
}
