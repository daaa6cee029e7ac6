package tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prisma4j.error.ForeignKeyException;
import io.prisma4j.error.SchemaMismatchException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.schema.SchemaDifference;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables and enum types in schemas that they name, on PostgreSQL. */
class SchemasTest {
    private TestDatabase database;
    private PrismaClient prisma;

    @BeforeEach
    void make() {
        database = Engine.POSTGRESQL.empty();
        prisma = PrismaClient.connect(database.url());
        prisma.schema().create();
    }

    @AfterEach
    void close() {
        try {
            prisma.close();
        } finally {
            database.close();
        }
    }

    @Test
    void makesEachTableInItsSchema() {
        assertThat(strings("SELECT schemaname || '.' || tablename AS s FROM pg_tables"
                        + " WHERE schemaname IN ('public', 'audit', 'crm', 'shop') ORDER BY 1"))
                .containsExactly("audit.Event", "crm._ContactToProduct", "crm.items", "public.Note", "shop.items");
        assertThat(strings("SELECT t.typnamespace::regnamespace::text AS s FROM pg_type t WHERE t.typname = 'level'"))
                .containsExactly("audit");
        assertThat(prisma.schema().diff()).isEmpty();
        prisma.schema().create();
        assertThat(strings("SELECT nspname AS s FROM pg_namespace WHERE nspname LIKE 'prisma4j%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void readsAcrossSchemas(RelationLoadStrategy strategy) {
        fill();
        Contact ada = prisma.contact()
                .findUnique(c -> c.code().eq("ada"))
                .include(c -> c.events().include(e -> e.notes()), c -> c.products())
                .relationLoadStrategy(strategy)
                .orThrow();
        assertThat(ada.products()).extracting(Product::code).containsExactly("ink");
        assertThat(ada.events()).extracting(Event::level).containsExactly(Level.WARN);
        assertThat(ada.events().get(0).levels()).containsExactly(Level.INFO, Level.WARN);
        assertThat(ada.events().get(0).notes()).extracting(Note::text).containsExactly("late");
        assertThat(prisma.note()
                        .findMany()
                        .where(n -> n.level()
                                .in(Level.WARN)
                                .and(n.event().contact().code().eq("ada"))
                                .and(n.event().levels().has(Level.INFO)))
                        .orderBy(n -> n.event().contact().code().asc())
                        .relationLoadStrategy(strategy)
                        .toList())
                .hasSize(1);
    }

    @Test
    void writesAcrossSchemas() {
        fill();
        prisma.contact()
                .update(c -> c.code().eq("ada"))
                .data(c -> c.products(p -> p.create(x -> x.id(2).code("pen"))
                                .disconnect(x -> x.code().eq("ink")))
                        .events(e -> e.updateMany(x -> x.level(Level.INFO))))
                .execute();
        assertThat(prisma.product()
                        .findMany()
                        .where(p -> p.contacts().some(c -> c.code().eq("ada")))
                        .select(p -> p.code())
                        .toList())
                .containsExactly("pen");
        assertThat(prisma.event()
                        .groupBy(e -> e.level())
                        .select((e, g) -> Row.of(g.key(e.level()), g.count()).as((level, count) -> level + " " + count))
                        .toList())
                .containsExactly("INFO 1");
        prisma.product()
                .upsert(p -> p.code().eq("pen"))
                .create(p -> p.id(3).code("pen"))
                .update(p -> p.code("pens"))
                .execute();
        assertThat(prisma.product()
                        .deleteMany()
                        .where(p -> p.code().startsWith("p"))
                        .execute())
                .isEqualTo(1);
        assertThat(prisma.contact().count().execute()).isEqualTo(1);
    }

    /** Both tables have a constraint of that name. */
    @Test
    void namesTheModelWhoseConstraintWasBroken() {
        fill();
        assertThatExceptionOfType(UniqueConstraintException.class)
                .isThrownBy(
                        () -> prisma.product().create(p -> p.id(9).code("ink")).execute())
                .satisfies(broken -> assertThat(broken.model()).isEqualTo("Product"));
        assertThatExceptionOfType(UniqueConstraintException.class)
                .isThrownBy(() -> prisma.contact().create(c -> c.code("ada")).execute())
                .satisfies(broken -> assertThat(broken.model()).isEqualTo("Contact"));
        assertThatExceptionOfType(ForeignKeyException.class)
                .isThrownBy(() -> prisma.event().create(e -> e.contactId(77)).execute())
                .satisfies(broken -> assertThat(broken.fields()).containsExactly("contactId"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INDEX shop.items.items_code_key        | DROP INDEX shop.items_code_key
            NAME shop.items.items_code_key         | ALTER INDEX shop.items_code_key RENAME TO by_hand
            NAME crm.items.items_pkey              | ALTER TABLE crm.items RENAME CONSTRAINT items_pkey TO by_hand
            COLUMN_TYPE crm.items.code             | ALTER TABLE crm.items ALTER COLUMN code TYPE varchar(9)
            COLUMN_DEFAULT audit.Event.level       | ALTER TABLE audit."Event" ALTER COLUMN level SET DEFAULT 'warning'
            COLUMN_NULLABILITY Note.text           | ALTER TABLE "Note" ALTER COLUMN text DROP NOT NULL
            FOREIGN_KEY audit.Event.Event_contactId_fkey | ALTER TABLE audit."Event" DROP CONSTRAINT "Event_contactId_fkey"
            FOREIGN_KEY Note.Note_eventId_fkey     | ALTER TABLE "Note" DROP CONSTRAINT "Note_eventId_fkey"
            FOREIGN_KEY crm._ContactToProduct._ContactToProduct_B_fkey | ALTER TABLE crm."_ContactToProduct" DROP CONSTRAINT "_ContactToProduct_B_fkey"
            """)
    void reportsAChangeByHandAndHowToMendIt(String expected, String statement) {
        prisma.executeRawUnsafe(statement);
        List<SchemaDifference> differences = prisma.schema().diff();
        assertThat(differences)
                .extracting(difference -> difference.kind() + " " + difference.object())
                .containsExactly(expected);
        assertThatExceptionOfType(SchemaMismatchException.class)
                .isThrownBy(() -> prisma.schema().create());
        for (SchemaDifference difference : differences) prisma.executeRawUnsafe(difference.remedy());
        assertThat(prisma.schema().diff()).isEmpty();
    }

    @Test
    void reportsALabelThatIsMissing() {
        prisma.executeRaw("ALTER TYPE audit.level RENAME VALUE 'warning' TO 'error'");
        assertThat(prisma.schema().diff()).singleElement().satisfies(difference -> {
            assertThat(difference.object()).isEqualTo("audit.level");
            assertThat(difference.remedy()).isEqualTo("ALTER TYPE \"audit\".\"level\" ADD VALUE 'warning'");
        });
    }

    @Test
    void makesAMissingTableAndItsSchema() {
        prisma.executeRaw("DROP SCHEMA shop CASCADE");
        prisma.executeRaw("DROP TABLE crm.\"_ContactToProduct\"");
        assertThat(prisma.schema().diff())
                .extracting(SchemaDifference::object)
                .containsExactlyInAnyOrder("shop.items", "crm._ContactToProduct");
        prisma.schema().create();
        assertThat(prisma.schema().diff()).isEmpty();
    }

    @Test
    void dropsWhatTheModelsOwnAndNothingElse() {
        fill();
        prisma.executeRaw("CREATE TABLE crm.mine (id INTEGER)");
        prisma.schema().drop();
        assertThat(strings("SELECT schemaname || '.' || tablename AS s FROM pg_tables"
                        + " WHERE schemaname IN ('public', 'audit', 'crm', 'shop')"))
                .containsExactly("crm.mine");
        prisma.schema().drop();
        prisma.schema().create();
        assertThat(prisma.schema().diff()).isEmpty();
    }

    private void fill() {
        prisma.contact()
                .create(c -> c.code("ada")
                        .products(p -> p.create(x -> x.id(1).code("ink")))
                        .events(e -> e.create(x -> x.level(Level.WARN)
                                .levels(Level.INFO, Level.WARN)
                                .notes(n -> n.create(y -> y.text("late").level(Level.WARN))))))
                .execute();
    }

    private List<String> strings(String sql) {
        return prisma.queryRawUnsafe(sql).map(row -> row.getString("s"));
    }
}
