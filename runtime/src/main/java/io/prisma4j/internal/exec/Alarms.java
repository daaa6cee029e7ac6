package io.prisma4j.internal.exec;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels the statements that run when their transaction's time is over. JDBC's own timeout counts whole seconds, and the driver
 * of SQLite takes it for the time to wait for a lock. One thread, which exists only while there is something to wait for.
 */
final class Alarms {
    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);
    private final ScheduledThreadPoolExecutor clock;

    Alarms() {
        clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "prisma4j-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(10, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    /** Cancels a statement after so long, unless the alarm is switched off before. */
    Alarm set(Statement statement, long nanos) {
        return new Alarm(statement, nanos);
    }

    /** One statement's end of time. */
    final class Alarm {
        private final AtomicBoolean over = new AtomicBoolean();
        private final CountDownLatch cancelled = new CountDownLatch(1);
        private final Statement statement;
        private final ScheduledFuture<?> scheduled;

        private Alarm(Statement statement, long nanos) {
            this.statement = statement;
            this.scheduled = clock.schedule(this::ring, nanos, TimeUnit.NANOSECONDS);
        }

        private void ring() {
            if (!over.compareAndSet(false, true)) return;
            try {
                statement.cancel();
            } catch (SQLException e) {
                LOG.warn("A statement whose time is over could not be cancelled", e);
            } finally {
                cancelled.countDown();
            }
        }

        /** The statement is done. One that is just being cancelled is waited for, so that the cancelling cannot hit the next one. */
        void off() {
            if (over.compareAndSet(false, true)) {
                scheduled.cancel(false);
                return;
            }
            boolean interrupted = false;
            while (true) {
                try {
                    cancelled.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
