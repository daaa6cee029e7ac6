package io.prisma4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same models give the same bytes, in whatever order javac is told of them. */
class SameBytesTest {

    static List<String> cases() {
        return Cases.accepted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whateverTheOrder(String name) {
        var sources = new ArrayList<>(Cases.sourcesOf(Cases.accepted(name)));
        var forwards = Compiled.of(sources).generated();
        Collections.reverse(sources);
        assertThat(Compiled.of(sources).generated()).isNotEmpty().isEqualTo(forwards);
    }
}
