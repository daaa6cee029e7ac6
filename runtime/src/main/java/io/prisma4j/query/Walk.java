package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from one record along to-one relations, and what its end must fulfil; for generated code. */
public final class Walk {
    private final Runner runner;
    private final @Nullable UniqueWhere start;
    private final List<Relation> path;
    private final Condition condition;
    private final List<String> key;

    private Walk(
            Runner runner, @Nullable UniqueWhere start, List<Relation> path, Condition condition, List<String> key) {
        this.runner = runner;
        this.start = start;
        this.path = path;
        this.condition = condition;
        this.key = key;
    }

    /** The way that begins, and so far ends, at the record of a filter. */
    static Walk from(Runner runner, UniqueFilter<?> filter) {
        return new Walk(runner, filter.where(), List.of(), filter.required(), filter.components());
    }

    /** The way that begins, and so far ends, at the only record that a query reads. */
    static Walk from(Runner runner, SelectNode first) {
        Model model = first.model();
        List<ColumnRef> identity = model.identity().columns().stream()
                .map(column -> ColumnRef.of(0, column))
                .toList();
        SelectNode rows = first.withSelection(new Selection.Tuple(List.of()));
        Condition record = new Condition.Among(identity, DeeperQuery.by(1, rows));
        return new Walk(runner, null, List.of(), record, List.of());
    }

    Runner runner() {
        return runner;
    }

    /** The record that the way starts from; null where it is not one of a key. */
    @Nullable
    UniqueWhere start() {
        return start;
    }

    /** The relations walked so far. */
    List<Relation> path() {
        return path;
    }

    /** A condition on the model at the end of the way, at depth 0. */
    Condition condition() {
        return condition;
    }

    /** The operation that looks for a record at the end: {@code Post.author.findUnique}. */
    String operation(Model end) {
        StringBuilder text = new StringBuilder(first(end).name());
        for (Relation relation : path) text.append('.').append(relation.name());
        return text.append(start == null ? ".findFirst" : ".findUnique").toString();
    }

    /** The model that the way begins at. */
    Model first(Model end) {
        return path.isEmpty() ? end : path.get(0).opposite().target();
    }

    /** The components of the key that the way starts from; empty once a relation was walked. */
    List<String> key() {
        return key;
    }

    /** One relation further: the records that are related to what the way has reached so far. */
    public Walk along(Relation relation) {
        Condition related =
                new Condition.Related(0, 1, relation.opposite(), Condition.Quantifier.SOME, Deeper.by(1, condition));
        List<Relation> longer = new ArrayList<>(path);
        longer.add(relation);
        return new Walk(runner, start, List.copyOf(longer), related, List.of());
    }

    /** The related records of a list, as a query of its own: one statement from the start to them. */
    public <C, G extends Fields<C, C>> FindMany<C, G> many(Relation relation, G root) {
        return new FindMany<>(Draft.at(along(relation), root));
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
