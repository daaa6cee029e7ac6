package io.prisma4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say is held by a test: {@code `PagingTest#startsAtACursor`} is a method of a test. */
class NamedTestsTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

    @Test
    void everyNamedTestIsThere() throws IOException {
        List<Path> tests = files(Path.of("src/test/java"), "Test.java");
        TreeSet<String> missing = new TreeSet<>();
        for (Path document : files(Path.of("../docs"), ".md")) {
            for (var found : NAMED.matcher(Files.readString(document)).results().toList()) {
                if (!isThere(tests, found.group(1), found.group(2)))
                    missing.add(document.getFileName() + ": " + found.group());
            }
        }
        assertThat(missing)
                .as("tests that documents name and that are not there")
                .isEmpty();
    }

    private static boolean isThere(List<Path> tests, String type, String method) throws IOException {
        for (Path test : tests) {
            if (test.getFileName().toString().equals(type + ".java")
                    && Files.readString(test).contains(" " + method + "(")) return true;
        }
        return false;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
