package io.prisma4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for right models: the text of every file, which javac takes without a warning. */
class AcceptedModelsTest {

    static List<String> cases() {
        return Cases.accepted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void generates(String name) {
        var compiled = Compiled.of(Cases.sourcesOf(Cases.accepted(name)));
        assertThat(compiled.complaints()).isEmpty();
        new Golden(Cases.accepted(name).resolve("expected")).check(compiled.generated());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void staysReadable(String name) {
        Compiled.of(Cases.sourcesOf(Cases.accepted(name))).generated().forEach((path, text) -> {
            if (!path.endsWith(".java")) return;
            assertThat(text.lines().filter(line -> line.length() > 120))
                    .as(path)
                    .isEmpty();
            assertThat(text).as(path).doesNotContain("@SuppressWarnings", "import java.lang.", "__", "\t", "\r");
        });
    }
}
