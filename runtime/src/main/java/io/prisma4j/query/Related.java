package io.prisma4j.query;

import io.prisma4j.tree.RelationOperation;

/**
 * Exactly one way to fill a to-one relation: what {@code a -> a.connect(...)} answers with.
 *
 * @param <M> the related model
 */
@SuppressWarnings("UnusedTypeParameter") // says which model's writer made it
public final class Related<M> {
    private final RelationOperation operation;

    Related(RelationOperation operation) {
        this.operation = operation;
    }

    RelationOperation operation() {
        return operation;
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
