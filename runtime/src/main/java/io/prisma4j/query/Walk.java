package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;

/** The way from a unique record along to-one relations, and what its end must fulfil; for generated code. */
public final class Walk {
    private final Runner runner;
    private final UniqueWhere start;
    private final List<Relation> path;
    private final Condition condition;
    private final List<String> key;

    private Walk(Runner runner, UniqueWhere start, List<Relation> path, Condition condition, List<String> key) {
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

    Runner runner() {
        return runner;
    }

    /** The record that the way starts from. */
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

    /** The components of the key that the way starts from; empty once a relation was walked. */
    List<String> key() {
        return key;
    }

    /** One relation further: the records that are related to what the way has reached so far. */
    Walk along(Relation relation) {
        Condition related =
                new Condition.Related(0, 1, relation.opposite(), Condition.Quantifier.SOME, Deeper.by(1, condition));
        List<Relation> longer = new ArrayList<>(path);
        longer.add(relation);
        return new Walk(runner, start, List.copyOf(longer), related, List.of());
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
