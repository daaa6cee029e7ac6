package io.prisma4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.internal.ddl.Blog;
import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOperationsTest {
    private static final String ADD_USER = "INSERT INTO \"User\" (email) VALUES (?)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void makesOnlyWhatIsMissing(String provider) {
        try (BlogClient prisma = BlogClient.connect(EmptyDatabases.url(provider, folder))) {
            prisma.schema().create();
            prisma.executeRaw(ADD_USER, "a@prisma.io");
            prisma.executeRaw("DROP TABLE comments");
            prisma.schema().create();
            assertThat(prisma.count("comments")).isZero();
            assertThat(prisma.count("User")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void dropsWhatTheModelsOwnAndNothingElse(String provider) {
        try (BlogClient prisma = BlogClient.connect(EmptyDatabases.url(provider, folder))) {
            prisma.schema().create();
            prisma.executeRaw("CREATE TABLE other (id INTEGER)");
            prisma.executeRaw("INSERT INTO other VALUES (1)");
            fill(prisma);
            prisma.schema().drop();
            prisma.schema().drop();
            assertThat(prisma.count("other")).isEqualTo(1);
            assertThatThrownBy(() -> prisma.count("User")).hasMessageContaining("User");
            prisma.schema().create();
            assertThat(prisma.count("_CategoryToPost")).isZero();
        }
    }

    /** Rows on both sides of every relation, so that the order of the drops could matter. */
    private static void fill(BlogClient prisma) {
        prisma.executeRaw(ADD_USER, "a@prisma.io");
        prisma.executeRaw("INSERT INTO \"Profile\" (bio, \"userId\") VALUES ('b', 1)");
        prisma.executeRaw("INSERT INTO \"Post\" (title, \"authorId\") VALUES ('t', 1)");
        prisma.executeRaw("INSERT INTO \"Category\" (name) VALUES ('c')");
        prisma.executeRaw("INSERT INTO \"_CategoryToPost\" VALUES (1, 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SET_NULL", "RESTRICT", "CASCADE", "NO_ACTION"})
    void leavesTheRowsOfAForeignTableThatReferredToOurs(ReferentialAction action) {
        try (BlogClient prisma = BlogClient.connect(EmptyDatabases.url("sqlite", folder))) {
            prisma.schema().create();
            prisma.executeRawUnsafe(
                    "CREATE TABLE other (u INTEGER REFERENCES \"User\"(id) ON DELETE " + action.sql() + ")");
            prisma.executeRaw(ADD_USER, "a@prisma.io");
            prisma.executeRaw("INSERT INTO other VALUES (1)");
            prisma.schema().drop();
            assertThat(prisma.queryRaw("SELECT u FROM other").map(row -> row.getInt("u")))
                    .containsExactly(1);
            assertThat(prisma.queryRaw("PRAGMA foreign_keys").map(row -> row.getInt("foreign_keys")))
                    .containsExactly(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite,RESTRICT", "sqlite,CASCADE", "sqlite,SET_NULL",
        "postgresql,RESTRICT", "postgresql,CASCADE", "postgresql,SET_NULL"
    })
    void dropsTablesThatReferToEachOther(String provider, ReferentialAction action) {
        String url = EmptyDatabases.url(provider, folder);
        try (BlogClient prisma =
                BlogClient.builder(new Ring(action).schema).url(url).build()) {
            prisma.schema().create();
            prisma.executeRaw("INSERT INTO hen VALUES (1, NULL)");
            prisma.executeRaw("INSERT INTO egg VALUES (1, 1)");
            prisma.executeRaw("UPDATE hen SET other = 1");
            prisma.schema().drop();
            assertThatThrownBy(() -> prisma.count("hen")).hasMessageContaining("hen");
            assertThatThrownBy(() -> prisma.count("egg")).hasMessageContaining("egg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void letsSeveralStartAtOnce(String provider) throws Exception {
        String url = EmptyDatabases.url(provider, folder);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> start = () -> {
                try (BlogClient prisma = BlogClient.connect(url)) {
                    prisma.schema().create();
                    return prisma.count("User") == 0;
                }
            };
            for (Future<Boolean> one : threads.invokeAll(List.of(start, start, start, start))) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void saysTheSqlThatTheProcessorWrites(String provider) {
        try (BlogClient prisma = BlogClient.connect(EmptyDatabases.url(provider, folder))) {
            assertThat(prisma.schema().sql()).isEqualTo(SchemaRenderer.sql(Blog.SCHEMA, provider));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void isNoPartOfATransaction(String provider) {
        try (BlogClient prisma = BlogClient.connect(EmptyDatabases.url(provider, folder))) {
            prisma.inTransaction(tx -> {
                assertThatThrownBy(() -> tx.schema().create())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("call it on the client");
                assertThatThrownBy(() -> tx.schema().drop()).isInstanceOf(IllegalStateException.class);
            });
        }
    }

    /** Two models that refer to each other. */
    private static final class Ring {
        final Schema schema;
        private final Model hen;
        private final Model egg;

        Ring(ReferentialAction action) {
            this.hen = model("hen", "egg", action);
            this.egg = model("egg", "hen", action);
            this.schema = Schema.of(egg, hen);
        }

        private Model model(String name, String target, ReferentialAction action) {
            Column id = Column.of("id", ScalarType.INT);
            Column other = Column.of("other", ScalarType.INT).asNullable();
            return Model.of(name, name)
                    .columns(id, other)
                    .relations(Relation.holding(
                            "to",
                            false,
                            () -> target.equals("egg") ? this.egg : this.hen,
                            "from",
                            new Relation.ForeignKey(
                                    name + "_other_fkey",
                                    List.of(other),
                                    List.of("id"),
                                    action,
                                    ReferentialAction.CASCADE)))
                    .key(new Key("id", name + "_pkey", List.of(id), true))
                    .build();
        }
    }
}
