package io.prisma4j.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one model; it starts empty and only grows. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();
    private boolean leftToOthers;

    public void add(Problem problem) {
        all.add(problem);
    }

    public void addAll(Problems others) {
        all.addAll(others.all);
        leftToOthers |= others.leftToOthers;
    }

    /**
     * Says that the model cannot be finished because another one is wrong, and that the other one's problems tell the
     * user: one error for one mistake.
     */
    public void leaveToOthers() {
        leftToOthers = true;
    }

    /** Whether the model is whole; notes do not count. */
    public boolean none() {
        return all.stream().allMatch(problem -> problem.key().isNote()) && !leftToOthers;
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return all + (leftToOthers ? " and those of other models" : "");
    }
}
