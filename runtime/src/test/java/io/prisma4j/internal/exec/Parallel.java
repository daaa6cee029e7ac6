package io.prisma4j.internal.exec;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work in several threads, several times in each, and fails if one of them fails. */
final class Parallel {
    private Parallel() {}

    static void run(int threads, int times, Callable<?> work) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> works = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                works.add(() -> {
                    for (int time = 0; time < times; time++) work.call();
                    return times;
                });
            }
            for (Future<Object> future : executor.invokeAll(works)) future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
