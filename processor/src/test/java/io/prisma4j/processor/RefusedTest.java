package io.prisma4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that must not compile, against the client of an accepted case: each gives the one error that stands over it. */
class RefusedTest {
    private static final Path SOURCES = Path.of("src", "test", "resources", "refused");
    private static final String MARK = "    // ";

    @ParameterizedTest
    @CsvSource({"usage, blog", "usage, nested", "ignored, land"})
    void javacSaysWhatStandsOverTheStatement(String models, String folder) {
        String text = Cases.text(SOURCES.resolve(folder).resolve("Refused.java"));
        List<String> lines = text.lines().toList();
        var sources = new ArrayList<>(Cases.sourcesOf(Cases.accepted(models)));
        sources.add(JavaFileObjects.forSourceString(folder + ".Refused", text));
        List<Diagnostic<? extends JavaFileObject>> errors = Compiled.of(sources).result().errors().stream()
                .sorted(Comparator.comparingLong(Diagnostic::getLineNumber))
                .toList();
        var refused = new ArrayList<Integer>();
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line - 1).startsWith(MARK)) refused.add(line + 1);
        }
        assertThat(errors).map(error -> (int) error.getLineNumber()).isEqualTo(refused);
        for (var error : errors) {
            String expected = lines.get((int) error.getLineNumber() - 2).substring(MARK.length());
            assertThat(error.getMessage(Locale.ENGLISH).replaceAll("\\b\\w+\\.(?=\\w)", ""))
                    .contains(expected);
        }
    }
}
