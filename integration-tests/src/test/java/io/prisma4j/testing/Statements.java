package io.prisma4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** The statements that a test runs: those it has declared, by their number, and those it has not, which fail it. */
final class Statements {
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();

    void ran(String sql) {
        seen.add(sql);
    }

    <T> T counted(int expected, Supplier<T> work) {
        List<String> before = taken();
        try {
            T result = work.get();
            hold(expected, taken());
            return result;
        } catch (RuntimeException thrown) {
            try {
                hold(expected, taken());
            } catch (AssertionError miscounted) {
                miscounted.initCause(thrown);
                throw miscounted;
            }
            throw thrown;
        } finally {
            seen.addAll(before);
        }
    }

    <T> T uncounted(Supplier<T> work) {
        List<String> before = taken();
        try {
            return work.get();
        } finally {
            seen.clear();
            seen.addAll(before);
        }
    }

    /** From here on every statement must be declared. */
    void begin() {
        seen.clear();
    }

    void end() {
        assertThat(taken())
                .as("statements outside of counted(...) and uncounted(...)")
                .isEmpty();
    }

    private List<String> taken() {
        List<String> all = new ArrayList<>();
        for (String sql = seen.poll(); sql != null; sql = seen.poll()) all.add(sql);
        return all;
    }

    private static void hold(int expected, List<String> statements) {
        List<String> shortened = statements.stream().map(Statements::shortened).toList();
        assertThat(shortened).as("statements").hasSize(expected);
    }

    private static String shortened(String sql) {
        return sql.length() < 400 ? sql : sql.substring(0, 400) + " ...";
    }
}
