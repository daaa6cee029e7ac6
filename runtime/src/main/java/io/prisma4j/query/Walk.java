package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import java.util.List;

/** The way from a unique record along to-one relations, and what its end must fulfil; for generated code. */
public final class Walk {
    private final Runner runner;
    private final Condition condition;
    private final List<String> key;

    Walk(Runner runner, Condition condition, List<String> key) {
        this.runner = runner;
        this.condition = condition;
        this.key = key;
    }

    Runner runner() {
        return runner;
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
        return new Walk(runner, related, List.of());
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
