package io.prisma4j.query;

import io.prisma4j.schema.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation to load and what was said about it; made and read by the builders only. */
public final class Branch {
    private final Relation relation;
    private final Scope<?> scope;
    private final @Nullable Step steps;

    private Branch(Relation relation, Scope<?> scope, @Nullable Step steps) {
        this.relation = relation;
        this.scope = scope;
        this.steps = steps;
    }

    /** A relation of the record at {@code holder}; the records on the way to it are loaded, too. */
    static Branch of(Scope<?> holder, Relation relation, Scope<?> scope, @Nullable Step steps) {
        Branch branch = new Branch(relation, scope, steps);
        List<Relation> path = holder.path();
        Scope<?> at = holder;
        for (int i = path.size() - 1; i >= 0; i--) {
            branch = new Branch(path.get(i), at.opened(), new Step.Include(null, List.of(branch)));
            Scope<?> before = at.from();
            if (before != null) at = before;
        }
        return branch;
    }

    Relation relation() {
        return relation;
    }

    /** The scope of the related records. */
    Scope<?> scope() {
        return scope;
    }

    @Nullable
    Step steps() {
        return steps;
    }

    @Override
    public String toString() {
        return relation.toString();
    }
}
