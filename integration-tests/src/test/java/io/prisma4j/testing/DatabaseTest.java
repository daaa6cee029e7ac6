package io.prisma4j.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prisma4j.client.Client;
import io.prisma4j.client.QueryListener;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs each test on each database, on empty tables. A test says how many statements each operation costs; one that it neither
 * counts nor calls uncounted fails it.
 *
 * <pre>{@code
 * List<User> users = counted(2, () -> prisma.user().findMany().include(u -> u.posts()).toList());
 * }</pre>
 *
 * @param <C> the client
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
@ExtendWith(UndeclaredStatements.class)
public abstract class DatabaseTest<C extends Client<C>> {
    private final Statements statements = new Statements();
    private TestDatabase database;

    @Parameter
    protected Engine engine;

    protected C prisma;

    /** Opens the database of that URL; the listener hears of every statement. */
    protected abstract C open(String url, QueryListener listener);

    /** Creates the client's tables in the database of that URL. */
    protected abstract void createTables(String url);

    @BeforeEach
    final void openDatabase() {
        database = engine.copyOf(getClass().getPackageName(), this::createTables);
        prisma = open(database.url(), event -> statements.ran(event.sql()));
    }

    @AfterEach
    final void closeDatabase() {
        try {
            prisma.close();
        } finally {
            database.close();
        }
    }

    /** The URL of this test's database. */
    protected final String url() {
        return database.url();
    }

    /** The result of {@code work}, which runs that many statements. */
    protected final <T> T counted(int statementCount, Supplier<T> work) {
        return statements.counted(statementCount, work);
    }

    /** Runs {@code work}, which runs that many statements. */
    protected final void counted(int statementCount, Runnable work) {
        statements.counted(statementCount, () -> {
            work.run();
            return null;
        });
    }

    /** The result of {@code work}, whose cost is not the matter: set-up, or a look at what has become of it. */
    protected final <T> T uncounted(Supplier<T> work) {
        return statements.uncounted(work);
    }

    /** Runs {@code work}, whose cost is not the matter. */
    protected final void uncounted(Runnable work) {
        statements.uncounted(() -> {
            work.run();
            return null;
        });
    }

    /** What {@code work} fails with, whatever it runs before. */
    protected final <X extends Throwable> X refused(Class<X> type, ThrowingCallable work) {
        return statements.uncounted(
                () -> assertThatExceptionOfType(type).isThrownBy(work).actual());
    }

    /** What {@code work} fails with, before it runs any statement. */
    protected final <X extends Throwable> X refusedAtOnce(Class<X> type, ThrowingCallable work) {
        return statements.counted(
                0, () -> assertThatExceptionOfType(type).isThrownBy(work).actual());
    }

    final Statements statements() {
        return statements;
    }
}
