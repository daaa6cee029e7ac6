package io.prisma4j.internal.plan;

import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.Shape;
import io.prisma4j.tree.ShapeSink;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;

/** The plans of the shapes seen so far; some of them are dropped when there are too many, and planned again if need be. */
public final class PlanCache {
    private final Dialect dialect;
    private final int most;
    private final ConcurrentHashMap<Shape, LevelPlan> plans = new ConcurrentHashMap<>();

    /** A cache of at most (about) this many plans. */
    public PlanCache(Dialect dialect, int most) {
        this.dialect = dialect;
        this.most = most;
    }

    /** The plan of a query that has described itself to {@code description}. */
    public LevelPlan plan(ReadNode query, ShapeSink description) {
        Shape shape = description.shape();
        LevelPlan known = plans.get(shape);
        if (known != null) return known;
        LevelPlan plan = ReadPlanner.plan(dialect, query, description.values());
        if (plans.size() >= most) makeRoom();
        plans.put(shape, plan);
        return plan;
    }

    /** Drops a tenth, whichever come first. */
    private void makeRoom() {
        Iterator<Shape> shapes = plans.keySet().iterator();
        for (int i = 0; i <= most / 10 && shapes.hasNext(); i++) {
            shapes.next();
            shapes.remove();
        }
    }

    int size() {
        return plans.size();
    }
}
