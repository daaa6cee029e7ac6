package io.prisma4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "b" : 1, "a" : [ ] }   | {"a":[],"b":1}
            {"a": 1, "a": 2}         | {"a":2}
            [1.50, 1e2, -0, 0.0]     | [1.5,100,0,0]
            1e999999                 | 1E+999999
            "\\u0041\\/"             | "A/"
            null                     | null
            [true, false, null]      | [true,false,null]
            """)
    void hasOneForm(String written, String text) {
        assertThat(Json.of(written).text()).isEqualTo(text);
        assertThat(Json.of(written)).isEqualTo(Json.of(text)).hasSameHashCodeAs(Json.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{a:1}",
                "1 2",
                "NaN",
                "'a'",
                "01",
                "-",
                "1.",
                ".5",
                "1e",
                "+1",
                "--1",
                "\"a",
                "\"\t\"",
                "\"\\u00g1\"",
                "\"\\u+123\"",
                "\"\\x\"",
                "truth",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "[1",
                "\uFEFF1"
            })
    void takesNothingElse(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.of(written));
    }

    @Test
    void quotesTexts() {
        assertThat(Json.string("a\"\n")).isEqualTo(Json.of("\"a\\\"\\n\""));
        assertThat(Json.string("null").isNull()).isFalse();
        assertThat(Json.of(" null ").isNull()).isTrue();
        assertThat(Json.NULL).isEqualTo(Json.of("null"));
    }
}
