package everything;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.SchemaOperations;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/** A database that Prisma has made of {@code everything.prisma}, and its scripts. */
final class PrismaDatabase {
    private PrismaDatabase() {}

    /** Its tables, empty. */
    static TestDatabase empty(Engine engine) {
        TestDatabase database = engine.empty();
        run(database, schema(engine));
        return database;
    }

    /** Its tables with rows. */
    static TestDatabase filled(Engine engine) {
        TestDatabase database = empty(engine);
        run(database, text("/everything/rows." + name(engine) + ".sql"));
        return database;
    }

    static String schema(Engine engine) {
        return text("/everything/everything." + name(engine) + ".sql");
    }

    static String generated(Engine engine) {
        return text("/META-INF/prisma4j/everything." + name(engine) + "/" + name(engine) + ".sql");
    }

    /** The result of {@code work} on what the models say of a database, and what it has. */
    static <T> T onSchema(Engine engine, String url, Function<SchemaOperations, T> work) {
        if (engine == Engine.SQLITE) {
            try (everything.sqlite.PrismaClient prisma = everything.sqlite.PrismaClient.connect(url)) {
                return work.apply(prisma.schema());
            }
        }
        try (everything.postgresql.PrismaClient prisma = everything.postgresql.PrismaClient.connect(url)) {
            return work.apply(prisma.schema());
        }
    }

    private static String name(Engine engine) {
        return engine == Engine.SQLITE ? "sqlite" : "postgresql";
    }

    private static void run(TestDatabase database, String script) {
        try (Connection connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            for (String sql : script.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
                if (!sql.isBlank()) statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = PrismaDatabase.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
