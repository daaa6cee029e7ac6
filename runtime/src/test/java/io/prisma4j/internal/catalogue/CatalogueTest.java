package io.prisma4j.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.internal.catalogue.Catalogue.Check;
import io.prisma4j.internal.catalogue.Catalogue.Index;
import io.prisma4j.internal.catalogue.Catalogue.Table;
import io.prisma4j.schema.SchemaDifference;
import io.prisma4j.schema.SchemaDifference.Kind;
import io.prisma4j.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of tables that were made by hand, in every way in which a database writes them. */
class CatalogueTest {
    private static Catalogue read(TestDatabase database) {
        return database.isSqlite()
                ? SqliteCatalogue.read(database.statements(), "main")
                : PostgresCatalogue.read(database.statements(), PostgresCatalogue.CURRENT);
    }

    private static Catalogue made(String provider, String... statements) {
        try (TestDatabase database = TestDatabase.empty(provider)) {
            for (String statement : statements) database.execute(statement);
            return read(database);
        }
    }

    private static Table table(String provider, String name, String... statements) {
        return made(provider, statements).tables().get(name);
    }

    @Test
    void readsWhatSqliteKeepsAsText() {
        Table table =
                table("sqlite", "a \"b\"", """
                CREATE TABLE "a ""b\""" ( -- not a CHECK (1)
                    [the id] INTEGER CONSTRAINT pk PRIMARY KEY AUTOINCREMENT /* , CHECK (2) */,
                    `price` DECIMAL( 10, 2 ) DEFAULT (1 + 1) CONSTRAINT positive CHECK (price > 0),
                    twice GENERATED ALWAYS AS (price * 2) VIRTUAL NOT NULL,
                    other INTEGER CONSTRAINT one REFERENCES other ON DELETE CASCADE,
                    x, y, CONSTRAINT "two" FOREIGN KEY (x, y) REFERENCES other(p, q),
                    CHECK (x <> ')' AND y IN (1, 2)), CONSTRAINT named UNIQUE (x, y)
                )""", "CREATE TABLE other (id INTEGER PRIMARY KEY, p, q, UNIQUE (p, q))");
        assertThat(table.columns().get("the id").byDefault()).isEqualTo("autoincrement()");
        assertThat(table.columns().get("price").type()).isEqualTo("DECIMAL(10,2)");
        assertThat(table.columns().get("price").byDefault()).isEqualTo("1 + 1");
        assertThat(table.columns().get("twice").mustBeGiven()).isFalse();
        assertThat(table.primaryKey()).isEqualTo(new Catalogue.PrimaryKey("", List.of("the id")));
        assertThat(table.checks().values())
                .containsExactlyInAnyOrder(
                        new Check("positive", "price > 0"),
                        new Check("x < > ')' AND y IN ( 1 , 2 )", "x < > ')' AND y IN ( 1 , 2 )"));
        assertThat(table.foreignKeys())
                .extracting(key -> key.name() + key.definition())
                .containsExactlyInAnyOrder(
                        "one(other) references other(id) on delete CASCADE on update NO ACTION",
                        "two(x, y) references other(p, q) on delete NO ACTION on update NO ACTION");
        assertThat(table.indexes().values()).extracting(Index::definition).containsExactly("unique (x, y)");
    }

    @Test
    void tellsForeignKeysOfTheSameColumnsApart() {
        Table table = table(
                "sqlite",
                "lent",
                "CREATE TABLE one (id INTEGER PRIMARY KEY, code INTEGER UNIQUE)",
                "CREATE TABLE other (id INTEGER PRIMARY KEY)",
                """
                CREATE TABLE lent (
                    "item" INTEGER CONSTRAINT short REFERENCES one,
                    CONSTRAINT id FOREIGN KEY (item) REFERENCES one (id),
                    CONSTRAINT code FOREIGN KEY (item) REFERENCES one (code),
                    FOREIGN KEY (item) REFERENCES "other" (id) ON DELETE CASCADE
                )""");
        assertThat(table.foreignKeys())
                .extracting(key -> key.name() + key.definition())
                .containsExactlyInAnyOrder(
                        "short(item) references one(id) on delete NO ACTION on update NO ACTION",
                        "id(item) references one(id) on delete NO ACTION on update NO ACTION",
                        "code(item) references one(code) on delete NO ACTION on update NO ACTION",
                        "(item) references other(id) on delete CASCADE on update NO ACTION");
    }

    @Test
    void readsTheIndexesOfSqlite() {
        Table table = table(
                "sqlite",
                "t",
                "CREATE TABLE t (a TEXT, b TEXT)",
                "CREATE INDEX plain ON t (a DESC, b COLLATE nocase)",
                "CREATE UNIQUE INDEX clever ON t (lower(a), b) WHERE a <> 'where' AND b IS NOT NULL");
        assertThat(table.indexes())
                .containsOnly(
                        Map.entry("plain", new Index("plain", false, "", List.of("a DESC", "b COLLATE nocase"), null)),
                        Map.entry(
                                "clever",
                                new Index(
                                        "clever",
                                        true,
                                        "",
                                        List.of("lower ( a )", "b"),
                                        "a < > 'where' AND b IS NOT NULL")));
    }

    @Test
    void readsWhatPostgresHas() {
        Catalogue catalogue = made(
                "postgresql",
                "CREATE TYPE mood AS ENUM ('sad', 'so ''so''', 'Happy')",
                "CREATE TABLE other (p INTEGER, q INTEGER, UNIQUE (q, p))",
                """
                CREATE TABLE t (
                    id BIGINT GENERATED ALWAYS AS IDENTITY,
                    moods mood[] NOT NULL DEFAULT '{}',
                    price NUMERIC(10, 2) CONSTRAINT positive CHECK (price > 0),
                    twice NUMERIC GENERATED ALWAYS AS (price * 2) STORED,
                    x INTEGER, y INTEGER, doc JSONB,
                    CONSTRAINT key PRIMARY KEY (y, x),
                    CONSTRAINT two FOREIGN KEY (x, y) REFERENCES other(p, q) ON UPDATE SET DEFAULT
                )""",
                "CREATE INDEX docs ON t USING gin (doc jsonb_path_ops)",
                "CREATE INDEX clever ON t (lower(price::text) DESC NULLS LAST, x NULLS FIRST) WHERE x > 1");
        Table table = catalogue.tables().get("t");
        assertThat(catalogue.enums()).containsOnly(Map.entry("mood", List.of("sad", "so 'so'", "Happy")));
        assertThat(table.columns().get("id").byDefault()).isEqualTo("generated always as identity");
        assertThat(table.columns().get("moods").type()).isEqualTo("mood[]");
        assertThat(table.columns().get("price").type()).isEqualTo("numeric(10,2)");
        assertThat(table.columns().get("twice").mustBeGiven()).isFalse();
        assertThat(table.primaryKey()).isEqualTo(new Catalogue.PrimaryKey("key", List.of("y", "x")));
        assertThat(table.checks().get("positive").condition()).isEqualTo("(price > (0)::numeric)");
        assertThat(table.foreignKeys())
                .extracting(key -> key.name() + key.definition())
                .containsExactly("two(x, y) references other(p, q) on delete NO ACTION on update SET DEFAULT");
        assertThat(table.indexes().get("docs").definition()).isEqualTo("gin(doc jsonb_path_ops)");
        assertThat(table.indexes().get("clever").definition())
                .isEqualTo("btree(lower(price::text) DESC NULLS LAST, x NULLS FIRST) where (x > 1)");
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite,CONSTRAINT c CHECK (a > 1),CHECK,t.c",
        "sqlite,CONSTRAINT d CHECK (a > 0),NAME,t.c",
        "sqlite,UNIQUE (a),CHECK,t.c",
        "postgresql,CONSTRAINT c CHECK (a > 1),CHECK,t.c",
        "postgresql,CONSTRAINT d CHECK (a > 0),NAME,t.c",
        "postgresql,UNIQUE (a),CHECK,t.c"
    })
    void comparesChecks(String provider, String constraint, Kind kind, String object) {
        Catalogue expected = made(provider, "CREATE TABLE t (a INTEGER, CONSTRAINT c CHECK (a > 0))");
        Catalogue found = made(provider, "CREATE TABLE t (a INTEGER, " + constraint + ")");
        Remedy remedy = provider.equals("sqlite")
                ? new SqliteRemedy(new WrittenNames(List.of()))
                : new PostgresRemedy(new WrittenNames(List.of()));
        assertThat(Comparison.of(expected, expected, List.of(), remedy)).isEmpty();
        List<SchemaDifference> differences = Comparison.of(expected, found, List.of(), remedy);
        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.object()).isEqualTo(object);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void readsNothingOfAnEmptyDatabase(String provider) {
        assertThat(made(provider)).isEqualTo(new Catalogue(Map.of(), Map.of()));
    }
}
