package io.prisma4j.run;

import java.util.List;

/**
 * How an operation would be run, without running it.
 *
 * <pre>{@code
 * System.out.println(prisma.user().findMany().include(u -> u.posts()).explain());
 * }</pre>
 *
 * <p>What a write does next may depend on what its statements answer. It is explained as if every record that it names were there,
 * except those that it connects or creates: of these none.
 *
 * @param steps its statements, in their order
 */
public record Explanation(List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One statement.
     *
     * @param reason what it is for
     * @param sql its text; values are marks
     * @param plan what the database says of it, line by line
     */
    public record Step(String reason, String sql, List<String> plan) {
        public Step {
            plan = List.copyOf(plan);
        }
    }

    /** All of it, to be read by people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            text.append(i + 1)
                    .append(". ")
                    .append(step.reason())
                    .append("\n   ")
                    .append(step.sql())
                    .append('\n');
            for (String line : step.plan()) text.append("     ").append(line).append('\n');
        }
        return text.toString();
    }
}
