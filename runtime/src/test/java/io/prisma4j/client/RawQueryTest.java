package io.prisma4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.error.RawQueryException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawQueryTest {
    private enum Role {
        ADMIN
    }

    @TempDir
    Path folder;

    private BlogClient prisma;

    private void open(String provider) {
        prisma = BlogClient.connect(EmptyDatabases.url(provider, folder));
        prisma.schema().create();
        for (String email : List.of("a@prisma.io", "b\"{\\}@prisma.io", "c@prisma.io")) {
            prisma.executeRaw("INSERT INTO \"User\" (email, name, role) VALUES (?, ?, ?)", email, null, Role.ADMIN);
        }
    }

    @AfterEach
    void close() {
        prisma.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void bindsAndReadsByType(String provider) {
        open(provider);
        UUID id = UUID.fromString("01930000-0000-7000-8000-000000000001");
        Instant time = Instant.parse("2026-11-20T15:19:22.207Z");
        prisma.executeRaw(
                "INSERT INTO \"Post\" (title, \"createdAt\", published, views) VALUES (?, ?, ?, ?)",
                URI.create("a:b"),
                time,
                true,
                7);
        prisma.executeRaw("INSERT INTO comments (id, body, \"postId\") VALUES (?, ?, ?)", id, "it's; DROP", 1);
        assertThat(prisma.queryRaw("SELECT * FROM \"Post\" WHERE \"createdAt\" = ?", time)
                        .map(row -> List.of(
                                row.getString("TITLE"),
                                row.getInstant("createdAt"),
                                row.getBoolean("published"),
                                row.getLong("views"))))
                .containsExactly(List.of("a:b", time, true, 7L));
        assertThat(prisma.queryRaw("SELECT id, body FROM comments WHERE id = ?", id)
                        .map(row -> row.getUuid("id")
                                + row.getString("body")
                                + row.byNumber().getString(1)))
                .containsExactly(id + "it's; DROPit's; DROP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void bindsACollectionAsOneValue(String provider) {
        open(provider);
        String in = provider.equals("sqlite") ? "IN (SELECT value FROM json_each(?))" : "= ANY (?)";
        assertThat(emails("id " + in, Set.of(1, 2))).hasSize(2);
        assertThat(emails("email " + in, List.of("b\"{\\}@prisma.io", "none"))).containsExactly("b\"{\\}@prisma.io");
        assertThat(emails("role " + in, List.of(Role.ADMIN))).hasSize(3);
        assertThat(emails("id " + in, List.of())).isEmpty();
    }

    private List<String> emails(String where, Object value) {
        return prisma.queryRawUnsafe("SELECT email FROM \"User\" WHERE " + where, value)
                .map(row -> row.getString("email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void readsNullOnlyWhereAsked(String provider) {
        open(provider);
        RawQuery query = prisma.queryRaw("SELECT name, id FROM \"User\" WHERE email = ?", "a@prisma.io");
        assertThat(query.map(row -> row.getNullableString("name"))).containsExactly((String) null);
        assertThat(query.map(row -> row.isNull("name") && !row.isNull("id"))).containsExactly(true);
        assertThatThrownBy(() -> query.map(row -> row.getInt("name")))
                .isInstanceOf(InconsistentDataException.class)
                .hasMessageContaining("the column name of the result is null");
        assertThatThrownBy(() -> query.map(row -> row.getInt("nam")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the result has no column nam; it has [name, id]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void countsWhatItChanged(String provider) {
        open(provider);
        assertThat(prisma.executeRaw("UPDATE \"User\" SET age = ? WHERE id <= ?", 40, 2L))
                .isEqualTo(2);
        assertThat(prisma.queryRaw("SELECT sum(age) AS s FROM \"User\"").map(row -> row.getDecimal("s")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void wantsAValueForEveryMark(String provider) {
        open(provider);
        String change = "UPDATE \"User\" SET name = ? WHERE email = ?";
        assertThatThrownBy(() -> prisma.executeRawUnsafe(change, "x"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessage("P1016: the SQL \"" + change
                        + "\" has 2 marks and is given 1 value; give one value for each mark");
        assertThatThrownBy(() -> prisma.queryRawUnsafe(change, "x", "y", "z"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("has 2 marks and is given 3 values");
        assertThatThrownBy(() -> prisma.queryRaw("SELECT name FROM \"User\" WHERE email = '?' AND id = $1", 1))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("has no marks and is given 1 value; write ? where a value belongs");
        assertThatThrownBy(() -> prisma.queryRaw("SELECT a ? 'b'"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("has 1 mark and is given no values; give a value for each, and write ??");
        assertThat(prisma.executeRaw("UPDATE \"User\" SET name = ?", (Object[]) null))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void saysWhatTheDatabaseRefused(String provider) {
        open(provider);
        assertThatThrownBy(() -> prisma.executeRaw("UPDATE nothing SET a = ?", "secret"))
                .isInstanceOfSatisfying(RawQueryException.class, e -> {
                    assertThat(e.code()).isEqualTo("P2010");
                    assertThat(e).hasMessageContaining("nothing").hasMessageNotContaining("secret");
                });
        assertThatThrownBy(() -> prisma.queryRaw("SELECT ?", new Object()))
                .hasMessageContaining("value 1 of \"SELECT ?\" is a java.lang.Object");
        assertThatThrownBy(() -> prisma.queryRaw("SELECT ?", List.of(Sql.empty())))
                .hasMessageContaining("a collection with a io.prisma4j.client.Sql in it (see Sql.join)");
    }
}
