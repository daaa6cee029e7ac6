package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.tree.RelationOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done to the records of one relation for the rows of one level: phases of operations of one kind, so that each phase
 * can be done for all rows together, and each row's operations still come in their written order.
 */
final class Steps<R> {
    private final List<R> owners = new ArrayList<>();
    private final List<List<RelationOperation>> operations = new ArrayList<>();

    /** One operation for one row. */
    record Step<R>(R owner, RelationOperation operation) {}

    Steps<R> add(R owner, List<RelationOperation> itsOperations) {
        owners.add(owner);
        operations.add(itsOperations);
        return this;
    }

    List<List<Step<R>>> phases() {
        List<List<Step<R>>> phases = new ArrayList<>();
        int[] next = new int[owners.size()];
        for (int first = 0; first < owners.size(); first++) {
            while (next[first] < operations.get(first).size()) {
                phases.add(phase(first, next));
            }
        }
        return phases;
    }

    private List<Step<R>> phase(int first, int[] next) {
        Object kind = kind(operations.get(first).get(next[first]));
        List<Step<R>> phase = new ArrayList<>();
        for (int i = first; i < owners.size(); i++) {
            List<RelationOperation> its = operations.get(i);
            while (next[i] < its.size() && kind(its.get(next[i])).equals(kind)) {
                phase.add(new Step<>(owners.get(i), its.get(next[i]++)));
            }
        }
        return phase;
    }

    private static Object kind(RelationOperation operation) {
        if (operation instanceof RelationOperation.Create create && create.skipDuplicates()) return Conflict.Skip.class;
        return operation.getClass();
    }
}
