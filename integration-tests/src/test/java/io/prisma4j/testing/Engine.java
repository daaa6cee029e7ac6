package io.prisma4j.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

/** The databases that every test runs on. */
public enum Engine {
    /** A new file for each test. */
    SQLITE {
        @Override
        public TestDatabase copyOf(String template, Consumer<String> prepare) {
            TestDatabase database = empty();
            prepare.accept(database.url());
            return database;
        }

        @Override
        public TestDatabase empty() {
            try {
                Path folder = Files.createTempDirectory("prisma4j");
                return new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db"), () -> delete(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** A database of its own for each test, on one server. */
    POSTGRESQL {
        @Override
        public TestDatabase copyOf(String template, Consumer<String> prepare) {
            return Postgres.server().copyOf(template, prepare);
        }

        @Override
        public TestDatabase empty() {
            return Postgres.server().empty();
        }
    };

    /** A new database, prepared by {@code prepare}, which is given its URL, or copied from one that was. */
    public abstract TestDatabase copyOf(String template, Consumer<String> prepare);

    /** A new database without tables. */
    public abstract TestDatabase empty();

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
