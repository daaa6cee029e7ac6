package everything;

import static org.assertj.core.api.Assertions.assertThat;

import everything.Ddl.Piece;
import io.prisma4j.client.SchemaOperations;
import io.prisma4j.schema.SchemaDifference;
import io.prisma4j.schema.SchemaDifference.Kind;
import io.prisma4j.testing.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each single change that a hand can make to a database is reported, and nothing else is. */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class HandChangesTest {
    private static final List<String> ACTIONS = List.of("CASCADE", "RESTRICT", "NO ACTION", "SET NULL", "SET DEFAULT");

    @Parameter
    Engine engine;

    private Ddl ddl;

    @BeforeEach
    void read() {
        ddl = Ddl.of(PrismaDatabase.generated(engine));
    }

    /** Each table, enum, column, key, index and constraint, with what cannot be there without it. */
    @Test
    void reportsWhatWasDropped() {
        each(ddl.pieces().stream().filter(piece -> !isOnlyColumn(piece)), piece -> {
            Set<Piece> dropped = ddl.with(piece);
            Set<String> expected = dropped.stream()
                    .filter(one -> one.kind() == Kind.TABLE || dropped.stream().noneMatch(isTableOf(one)))
                    .flatMap(HandChangesTest::missing)
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Change(ddl.without(dropped), expected);
        });
    }

    /** SQLite has no table without columns. */
    private boolean isOnlyColumn(Piece piece) {
        return engine == Engine.SQLITE
                && piece.kind() == Kind.COLUMN
                && ddl.of(Kind.COLUMN).stream()
                        .noneMatch(other -> other != piece && other.table().equals(piece.table()));
    }

    private static Predicate<Piece> isTableOf(Piece piece) {
        return other -> other.kind() == Kind.TABLE && other.table().equals(piece.table());
    }

    /** SQLite's lines of columns may also say that they are the key. */
    private static Stream<String> missing(Piece piece) {
        return piece.kind() == Kind.COLUMN && piece.text().contains(" PRIMARY KEY")
                ? Stream.of(piece.toString(), Kind.PRIMARY_KEY + " " + piece.table())
                : Stream.of(piece.toString());
    }

    @Test
    void reportsAnotherName() {
        Stream<Piece> named = ddl.pieces().stream()
                .filter(piece ->
                        Set.of(Kind.INDEX, Kind.FOREIGN_KEY, Kind.PRIMARY_KEY).contains(piece.kind()))
                .filter(piece -> piece.object().contains("."));
        each(named, piece -> {
            String renamed = piece.text().replaceFirst("\"" + piece.name() + "\"", "\"by_hand\"");
            return new Change(ddl.with(piece, renamed), Set.of(Kind.NAME + " " + piece.object()));
        });
    }

    @Test
    void reportsAnotherType() {
        Stream<Piece> columns = ddl.of(Kind.COLUMN).stream()
                .filter(column -> !column.text().contains("AUTOINCREMENT"))
                .filter(column -> !otherType(column.text()).equals(column.text()));
        each(
                columns,
                column -> new Change(
                        ddl.with(column, otherType(column.text())), Set.of(Kind.COLUMN_TYPE + " " + column.object())));
    }

    /** A type that the keys of the column can have as well, and that says its default in the same words. */
    private String otherType(String line) {
        if (engine == Engine.SQLITE) return line.replaceFirst("(\"[^\"]+\") \\w+", "$1 NUMERIC");
        return line.replaceFirst("VARCHAR\\(40\\)", "VARCHAR(41)")
                .replaceFirst("CHAR\\((2|12)\\)", "CHAR(9)")
                .replaceFirst(" TEXT(?!\\[)", " VARCHAR(90)")
                .replaceFirst(" (SMALLINT|BIGINT) ", " INTEGER ")
                .replaceFirst(" INTEGER(?!\\[)(?=( NOT NULL)?( DEFAULT 0)?$)", " BIGINT")
                .replaceFirst("DECIMAL\\(\\d+", "DECIMAL(40")
                .replaceFirst("(TIMESTAMP|TIMESTAMPTZ)\\([36]\\)", "$1(0)")
                .replaceFirst(" REAL", " DOUBLE PRECISION")
                .replaceFirst(" TIME\\(0\\)", " TIME(3)")
                .replaceFirst(" DATE", " TIMESTAMP")
                .replaceFirst(" BYTEA", " TEXT")
                .replaceFirst(" point", " line");
    }

    @Test
    void reportsAnotherNullability() {
        Stream<Piece> columns = ddl.of(Kind.COLUMN).stream().filter(column -> !mustNotBeNull(column));
        each(columns, column -> {
            String text = column.text();
            String other = text.contains(" NOT NULL")
                    ? text.replace(" NOT NULL", "")
                    : text.replaceFirst("( DEFAULT|$)", " NOT NULL$1");
            return new Change(ddl.with(column, other), Set.of(Kind.COLUMN_NULLABILITY + " " + column.object()));
        });
    }

    /** PostgreSQL never lets a key be null. */
    private boolean mustNotBeNull(Piece column) {
        return engine == Engine.POSTGRESQL
                && (column.text().contains("SERIAL")
                        || ddl.of(Kind.PRIMARY_KEY).stream()
                                .anyMatch(key -> key.table().equals(column.table())
                                        && key.text().contains("\"" + column.name() + "\"")));
    }

    @Test
    void reportsADefaultThatIsGone() {
        each(
                withDefault(),
                column -> changedDefault(
                        column, column.text().replaceFirst(" DEFAULT .*", "").replace("BIGSERIAL", "BIGINT")));
    }

    @Test
    void reportsAnotherDefault() {
        each(
                withDefault().filter(column -> !column.text().contains("SERIAL")),
                column -> changedDefault(
                        column,
                        column.text().replaceFirst(" DEFAULT .*", " DEFAULT " + someDefault(column.text(), false))));
    }

    @Test
    void reportsADefaultMoreThanThereShouldBe() {
        Stream<Piece> without = ddl.of(Kind.COLUMN).stream()
                .filter(column -> !column.text().matches(".*(DEFAULT|SERIAL|AUTOINCREMENT).*"));
        each(without, column -> changedDefault(column, column.text() + " DEFAULT " + someDefault(column.text(), true)));
    }

    private Stream<Piece> withDefault() {
        return ddl.of(Kind.COLUMN).stream().filter(column -> column.text().matches(".*(DEFAULT|SERIAL).*"));
    }

    private Change changedDefault(Piece column, String text) {
        return new Change(ddl.with(column, text), Set.of(Kind.COLUMN_DEFAULT + " " + column.object()));
    }

    /** A default of the column's type that no model has. */
    private String someDefault(String line, boolean added) {
        if (engine == Engine.SQLITE) return "77";
        if (line.contains("[]")) return "'{}'";
        if (line.contains("plan_kind")) return "'pro_plan'";
        if (line.contains(" TEXT") || line.contains("CHAR(")) return "'x'";
        if (line.contains(" BOOLEAN")) return "false";
        if (line.contains(" JSONB")) return "'{}'";
        if (line.contains(" BYTEA")) return "'x'";
        if (line.contains(" UUID")) return "'00000000-0000-0000-0000-000000000000'";
        if (line.contains(" point")) return "'(0,0)'";
        if (line.contains(" DATE") || line.contains(" TIME")) return added ? "now()" : "'2026-01-01'";
        return "77";
    }

    @Test
    void reportsEachOtherActionOfAForeignKey() {
        for (String event : List.of(" ON DELETE ", " ON UPDATE ")) {
            for (String action : ACTIONS) {
                Stream<Piece> others = ddl.of(Kind.FOREIGN_KEY).stream()
                        .filter(key -> !key.text().contains(event + action));
                each(others, key -> {
                    String text =
                            key.text().replaceFirst(event + "(" + String.join("|", ACTIONS) + ")", event + action);
                    return new Change(ddl.with(key, text), Set.of(key.toString()));
                });
            }
        }
    }

    @Test
    void reportsColumnsInAnotherOrder() {
        Stream<Piece> compound = ddl.pieces().stream()
                .filter(piece -> piece.kind() == Kind.INDEX || piece.kind() == Kind.PRIMARY_KEY)
                .filter(piece -> !turned(piece.text()).equals(piece.text()))
                .filter(piece -> !isReferred(piece));
        each(compound, piece -> new Change(ddl.with(piece, turned(piece.text())), Set.of(piece.toString())));
    }

    private static String turned(String text) {
        return text.replaceFirst("\\((\"[^,)]+), ?(\"[^,)]+)", "($2, $1");
    }

    private boolean isReferred(Piece piece) {
        return ddl.with(piece).size() > 1;
    }

    @Test
    void reportsIndexesThatAreOtherwise() {
        each(ddl.of(Kind.INDEX).stream(), index -> {
            String other = index.text().contains("UNIQUE ")
                    ? index.text().replace("UNIQUE ", "")
                    : index.text()
                            .replace("CREATE INDEX", "CREATE UNIQUE INDEX")
                            .replaceFirst("USING \\w+", "");
            return new Change(ddl.with(index, other), Set.of(index.toString()));
        });
        each(
                ddl.of(Kind.INDEX).stream(),
                index -> new Change(ddl.with(index, index.text() + " WHERE 1 = 1"), Set.of(index.toString())));
        each(
                ddl.of(Kind.INDEX).stream().filter(index -> index.text().endsWith("\")")),
                index -> index.text().contains("USING")
                        ? new Change(
                                ddl.with(index, index.text().replaceFirst("USING \\w+", "")), Set.of(index.toString()))
                        : new Change(
                                ddl.with(index, index.text().replaceFirst("\"\\)$", "\" DESC)")),
                                Set.of(index.toString())));
    }

    @ParameterizedTest(name = "{1}: {2} -> {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POSTGRESQL | ENUM_LABELS plan_kind         | ('FREE', 'pro_plan')  | ('FREE', 'pro_plan', 'TEAM')
            POSTGRESQL | ENUM_LABELS plan_kind         | ('FREE', 'pro_plan')  | ('pro_plan', 'FREE')
            POSTGRESQL | ENUM_LABELS plan_kind         | ('FREE', 'pro_plan')  | ('FREE', 'PRO', 'pro_plan')
            POSTGRESQL | INDEX accounts.by_score       | USING HASH ("score")  | USING BRIN ("score")
            POSTGRESQL | INDEX accounts.by_score       | USING HASH ("score")  | USING HASH ("id")
            POSTGRESQL | INDEX accounts.account_handle_unique | ("handle")     | ("handle" text_pattern_ops)
            POSTGRESQL | INDEX accounts.account_handle_unique | ("handle")     | ("handle" NULLS FIRST)
            POSTGRESQL | INDEX accounts.account_handle_unique | ("handle")     | (lower("handle"))
            POSTGRESQL | FOREIGN_KEY Article.article_editor_fk | ("editor_id") | ("author_id")
            POSTGRESQL | COLUMN Section.rank           | "position" INTEGER NOT NULL | "position" INTEGER NOT NULL, "rank" INTEGER NOT NULL
            SQLITE     | INDEX accounts.by_score       | ("score")             | ("id")
            SQLITE     | INDEX accounts.account_handle_unique | ("handle")     | ("handle" COLLATE NOCASE)
            SQLITE     | INDEX accounts.account_handle_unique | ("handle")     | (lower("handle"))
            SQLITE     | FOREIGN_KEY Article.Article_editor_id_fkey | ("editor_id") | ("headline")
            SQLITE     | COLUMN Section.rank           | "position" INTEGER NOT NULL | "position" INTEGER NOT NULL, "rank" INTEGER NOT NULL
            """)
    void reportsTheRest(Engine of, String expected, String from, String to) {
        if (of != engine) return;
        String script = String.join(";\n", ddl.statements());
        assertThat(script).contains(from);
        assertThat(differences(List.of(script.replace(from, to).split(";\n")))).containsExactly(expected);
    }

    @Test
    void doesNotMindWhatIsTheUsersOwn() {
        List<String> statements = new ArrayList<>(ddl.statements());
        statements.add("CREATE TABLE notes (id INTEGER PRIMARY KEY, topic TEXT REFERENCES \"Topic\" (\"name\"))");
        statements.add("CREATE INDEX by_hand ON \"Team\" (\"name\")");
        statements.add("ALTER TABLE \"Team\" ADD COLUMN motto TEXT");
        statements.add("ALTER TABLE \"Team\" ADD COLUMN size INTEGER NOT NULL DEFAULT 11");
        if (engine == Engine.POSTGRESQL) {
            statements.add("CREATE SCHEMA IF NOT EXISTS mine");
            statements.add("CREATE TABLE IF NOT EXISTS mine.\"Topic\" (id INTEGER)");
            statements.add("CREATE TYPE mood AS ENUM ('good', 'bad')");
            statements.add("ALTER TABLE \"Team\" ADD CONSTRAINT named CHECK (\"name\" <> '')");
            statements.add("COMMENT ON TABLE \"Team\" IS 'all of us'");
        }
        assertThat(differences(statements)).isEmpty();
    }

    /** What each of the pieces is changed to, one after the other. */
    private void each(Stream<Piece> pieces, Function<Piece, Change> changes) {
        List<Piece> all = pieces.toList();
        assertThat(all).isNotEmpty();
        try (Databases databases = new Databases(engine)) {
            for (Piece piece : all) {
                Change change = changes.apply(piece);
                assertThat(databases.made(change.ddl.statements(), HandChangesTest::reported))
                        .as("%s: %s", piece, String.join(";\n", change.ddl.statements()))
                        .containsExactlyElementsOf(new TreeSet<>(change.expected));
            }
        }
    }

    private record Change(Ddl ddl, Set<String> expected) {}

    private List<String> differences(List<String> statements) {
        try (Databases databases = new Databases(engine)) {
            return databases.made(statements, HandChangesTest::reported);
        }
    }

    /** Each difference by its kind and object, sorted. */
    private static List<String> reported(SchemaOperations schema) {
        List<SchemaDifference> differences = schema.diff();
        assertThat(differences).allSatisfy(difference -> {
            assertThat(difference.remedy()).isNotBlank();
            assertThat(difference.expected()).isNotEqualTo(difference.found());
        });
        return differences.stream()
                .map(difference -> difference.kind() + " " + difference.object())
                .sorted()
                .toList();
    }
}
