package io.prisma4j.internal.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.DefaultValue.Function;
import io.prisma4j.schema.DefaultValue.Literal;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class SchemaRendererTest {
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void writesWhatPrismaWrites(String provider) {
        assertThat(statements(SchemaRenderer.sql(Blog.SCHEMA, provider)))
                .containsExactlyInAnyOrderElementsOf(expected("blog", provider));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void writesTheSameScriptAsItsObjects(String provider) {
        assertThat(statements(SchemaRenderer.sql(Blog.SCHEMA, provider)))
                .containsExactlyElementsOf(SchemaRenderer.objects(Blog.SCHEMA, provider).stream()
                        .map(SchemaObject::create)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STRING          | it's 1; DROP   | TEXT NOT NULL DEFAULT 'it''s 1; DROP'      | TEXT NOT NULL DEFAULT 'it''s 1; DROP'
            JSON            | {"a":1}        | JSONB NOT NULL DEFAULT '{"a":1}'           | JSONB NOT NULL DEFAULT '{"a":1}'
            LONG            | -5             | BIGINT NOT NULL DEFAULT -5                 | BIGINT NOT NULL DEFAULT -5
            SHORT           | 7              | INTEGER NOT NULL DEFAULT 7                 | SMALLINT NOT NULL DEFAULT 7
            DOUBLE          | 0.5            | REAL NOT NULL DEFAULT 0.5                  | DOUBLE PRECISION NOT NULL DEFAULT 0.5
            FLOAT           | 0.5            | REAL NOT NULL DEFAULT 0.5                  | REAL NOT NULL DEFAULT 0.5
            DECIMAL         | 0              | DECIMAL NOT NULL DEFAULT 0                 | DECIMAL(65,30) NOT NULL DEFAULT 0
            BYTES           | aGk=           | BLOB NOT NULL DEFAULT X'6869'              | BYTEA NOT NULL DEFAULT '\\x6869'
            INSTANT         | 2026-01-01T01:00:00+01:00 | DATETIME NOT NULL DEFAULT '2026-01-01T00:00:00.000+00:00' | TIMESTAMP(3) NOT NULL DEFAULT '2026-01-01T00:00:00.000+00:00'
            LOCAL_DATE      | 2026-01-01     | DATE NOT NULL DEFAULT '2026-01-01'         | DATE NOT NULL DEFAULT '2026-01-01'
            """)
    void writesTheDefaultOfEveryType(ScalarType type, String value, String sqlite, String postgresql) {
        Model model = Model.of("T", "T")
                .columns(Column.of("a", type).withDefault(new Literal(value)))
                .build();
        Map<String, String> expected = Map.of("sqlite", sqlite, "postgresql", postgresql);
        expected.forEach((provider, column) ->
                assertThat(SchemaRenderer.sql(Schema.of(model), provider)).contains("\"a\" " + column + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"INT,1; DROP TABLE x", "BOOLEAN,yes", "DOUBLE,NaN", "INSTANT,yesterday"})
    void refusesADefaultOfAnotherType(ScalarType type, String value) {
        Model model = Model.of("T", "T")
                .columns(Column.of("a", type).withDefault(new Literal(value)))
                .build();
        assertThatThrownBy(() -> SchemaRenderer.sql(Schema.of(model), "sqlite"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the default of a is \"" + value + "\"");
    }

    @Test
    void quotesEveryName() {
        Model model = Model.of("T", "t\"; DROP")
                .columns(Column.of("a", ScalarType.INT).mapped("b\""))
                .build();
        assertThat(SchemaRenderer.sql(Schema.of(model), "sqlite"))
                .contains("CREATE TABLE \"t\"\"; DROP\" (\n    \"b\"\"\" ");
    }

    @Test
    void numbersOnlyAnIdOnSqlite() {
        Model model = Model.of("T", "T")
                .columns(Column.of("a", ScalarType.INT).withDefault(Function.AUTOINCREMENT))
                .build();
        assertThatThrownBy(() -> SchemaRenderer.sql(Schema.of(model), "sqlite"))
                .hasMessageContaining("@Id of one column");
        assertThat(SchemaRenderer.sql(Schema.of(model), "postgresql")).contains("\"a\" SERIAL NOT NULL");
    }

    @Test
    void leavesWhatTheClientMakesOutOfTheDdl() {
        Model model = Model.of("T", "T")
                .columns(
                        Column.of("a", ScalarType.UUID).withDefault(Function.UUID_V7),
                        Column.of("b", ScalarType.INT).withDefault(new DefaultValue.Sql("(1 + 1)")))
                .build();
        assertThat(SchemaRenderer.sql(Schema.of(model), "postgresql"))
                .contains("\"a\" UUID NOT NULL,\n    \"b\" INTEGER NOT NULL DEFAULT (1 + 1)\n");
    }

    private static List<String> expected(String name, String provider) {
        String file = name + "." + provider + ".sql";
        try (InputStream in = SchemaRendererTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return statements(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .filter(sql -> !sql.startsWith("CREATE SCHEMA"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> statements(String script) {
        return Arrays.stream(script.replaceAll("(?m)^--.*\n", "").split(";\n"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
