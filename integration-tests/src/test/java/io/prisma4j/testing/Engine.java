package io.prisma4j.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The databases that every test runs on. */
public enum Engine {
    /** A new file for each test. */
    SQLITE {
        @Override
        public TestDatabase copyOf(String template, Consumer<String> prepare) {
            Path prepared = SQLITE_TEMPLATES.computeIfAbsent(template, name -> {
                Path file = file();
                prepare.accept("jdbc:sqlite:" + file);
                file.getParent().toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                return file;
            });
            Path copy = file();
            try {
                Files.copy(prepared, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return at(copy);
        }

        @Override
        public TestDatabase empty() {
            return at(file());
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

    private static final Map<String, Path> SQLITE_TEMPLATES = new ConcurrentHashMap<>();

    private static TestDatabase at(Path file) {
        return new TestDatabase("jdbc:sqlite:" + file, () -> delete(file.getParent()));
    }

    /** A file that is not there yet, alone in its folder. */
    private static Path file() {
        try {
            return Files.createTempDirectory("prisma4j").resolve("test.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
