package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prisma4j.client.QueryListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;

/** Sixteen threads with one client. Its connections are of a pool of the test's own, to which each of them must come back. */
abstract class CrowdTest extends ShopTest {
    static final int THREADS = 16;
    private HikariDataSource pool;

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(12);
        pool = new HikariDataSource(config);
        return PrismaClient.builder().dataSource(pool).listener(listener).build();
    }

    @AfterEach
    final void everyConnectionIsBack() {
        try (HikariDataSource closed = pool) {
            assertThat(closed.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    /** What a thread does, told its number. */
    interface Numbered<T> {
        T run(int number) throws Exception;
    }

    /** Every thread does it once, all of them at the same time; the answers by their numbers. None may fail. */
    <T> List<T> together(Numbered<T> work) {
        return uncounted(() -> run(work));
    }

    private static <T> List<T> run(Numbered<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                all.add(() -> {
                    start.await();
                    return work.run(number);
                });
            }
            List<T> answers = new ArrayList<>();
            List<Throwable> failures = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                try {
                    answers.add(one.get());
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            assertThat(failures).isEmpty();
            return answers;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
