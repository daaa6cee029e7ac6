package everything;

import io.prisma4j.client.SchemaOperations;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

/** Databases that are made one after the other: on PostgreSQL in the place of the one before, which is faster. */
final class Databases implements AutoCloseable {
    private static final String AGAIN = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";

    private final Engine engine;
    private TestDatabase database;

    Databases(Engine engine) {
        this.engine = engine;
        this.database = engine.empty();
    }

    /** The result of {@code work} on a database that consists of what these statements make. */
    <T> T made(List<String> statements, Function<SchemaOperations, T> work) {
        if (engine == Engine.SQLITE) {
            database.close();
            database = engine.empty();
            run(statements);
        } else {
            run(List.of(AGAIN + ";\n" + String.join(";\n", statements)));
        }
        return PrismaDatabase.onSchema(engine, database.url(), work);
    }

    private void run(List<String> statements) {
        try (Connection connection = DriverManager.getConnection(database.url());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";\n", statements), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
