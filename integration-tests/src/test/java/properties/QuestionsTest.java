package properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Any question has the same answer on every database and by every strategy: the one that is meant. {@code -Dprisma4j.cases=1000000}
 * asks more of them, {@code -Dprisma4j.seed=random} others, and {@code -Dprisma4j.case=7} one alone.
 */
class QuestionsTest {
    static final int CASES = 20_000;
    private static final int WORKERS = 2;

    @Test
    void areAnsweredAsTheyAreMeant() throws InterruptedException {
        Cases cases = new Cases(seed());
        Long single = Long.getLong("prisma4j.case");
        long from = single == null ? 0 : single;
        long to = single == null ? Long.getLong("prisma4j.cases", CASES) : single + 1;
        Coverage coverage = check(cases, from, to);
        if (coverage.cases() >= CASES) hold(coverage);
    }

    private static void hold(Coverage coverage) {
        assertThat(coverage.tellingShare()).isGreaterThan(0.5);
        assertThat(coverage.metLessThan(100)).isEmpty();
        assertThat(coverage.tellingLessThan(0.5)).isEmpty();
    }

    static long seed() {
        String seed = System.getProperty("prisma4j.seed", "20261121");
        return seed.equals("random") ? System.nanoTime() : Long.parseLong(seed);
    }

    /** The workers take one lot of data after another; the first mistake ends the work. */
    private static Coverage check(Cases cases, long from, long to) throws InterruptedException {
        AtomicLong next = new AtomicLong(from);
        ExecutorService executor = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Coverage>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) workers.add(executor.submit(() -> work(cases, next, to)));
            Coverage all = new Coverage();
            for (Future<Coverage> worker : workers) all.add(worker.get());
            return all;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError mistake) throw mistake;
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private static Coverage work(Cases cases, AtomicLong next, long to) {
        Coverage coverage = new Coverage();
        try (Zoo sqlite = new Zoo(Engine.SQLITE);
                Zoo postgres = new Zoo(Engine.POSTGRESQL)) {
            List<Answerer> answerers = new ArrayList<>();
            for (Zoo zoo : List.of(sqlite, postgres)) {
                Arrays.stream(RelationLoadStrategy.values()).map(zoo::by).forEach(answerers::add);
            }
            Property property = new Property(cases, answerers);
            for (long at = next.getAndAdd(Cases.OF_DATA); at < to; at = next.getAndAdd(Cases.OF_DATA)) {
                property.check(at, Math.min(to, at + Cases.OF_DATA), coverage);
            }
        } catch (AssertionError mistake) {
            next.set(to);
            throw mistake;
        }
        return coverage;
    }
}
