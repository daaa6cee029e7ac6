package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.DatabaseException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** SQL written by hand beside the client's own, and rows that others have written. */
class RawQueriesTest extends ShopTest {

    @Test
    void bindsValuesOfEveryType() {
        UUID id = customer("a@x").id();
        assertThat(counted(
                        1,
                        () -> prisma.queryRaw("SELECT email FROM \"Customer\" WHERE id = ?", id)
                                .map(row -> row.getString("email"))))
                .containsExactly("a@x");
        product("p", 1, 2);
        assertThat(counted(
                        1,
                        () -> prisma.queryRaw(
                                        "SELECT size, price FROM \"Variant\" WHERE size > ? AND \"productCode\" = ?",
                                        1,
                                        "p")
                                .map(row -> row.getInt("size") + ":" + row.getLong("price"))))
                .containsExactly("2:0");
        assertThat(counted(
                        1,
                        () -> prisma.executeRaw(
                                "INSERT INTO \"Account\" (id, balance, \"customerId\") VALUES (?, ?, ?)",
                                "acc",
                                new BigDecimal("1.5"),
                                id)))
                .isEqualTo(1);
        assertThat(uncounted(() -> prisma.account().findFirst().orThrow().balance()))
                .isEqualByComparingTo("1.5");
    }

    @Test
    void bindsNull() {
        uncounted(() -> prisma.maybe().create(m -> m.text("t")).execute());
        assertThat(counted(1, () -> prisma.executeRaw("UPDATE \"Maybe\" SET text = ?", (Object) null)))
                .isEqualTo(1);
        assertThat(uncounted(() -> prisma.maybe().findFirst().orThrow().text())).isNull();
    }

    @Test
    void readsTimesThatOthersHaveWritten() {
        Instant time = Instant.parse("2026-11-20T15:19:22Z");
        List<String> forms = engine == Engine.SQLITE
                ? List.of("'2026-11-20 15:19:22'", "'2026-11-20T15:19:22.000+00:00'", "1795187962000")
                : List.of("'2026-11-20 15:19:22'", "'2026-11-20T15:19:22.000'");
        for (String form : forms) {
            uncounted(() -> prisma.executeRawUnsafe("INSERT INTO \"Maybe\" (instant) VALUES (" + form + ")"));
        }
        uncounted(
                () -> prisma.maybe().create(m -> m.instant(time.plusMillis(1))).execute());
        uncounted(
                () -> prisma.maybe().create(m -> m.instant(time.minusMillis(1))).execute());
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .findMany()
                                .where(m -> m.instant().eq(time))
                                .select(m -> m.instant())
                                .toList()))
                .hasSize(forms.size())
                .containsOnly(time);
        List<Instant> expected = new ArrayList<>(List.of(time.minusMillis(1)));
        for (int i = 0; i < forms.size(); i++) expected.add(time);
        expected.add(time.plusMillis(1));
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .findMany()
                                .orderBy(m -> m.instant().asc())
                                .select(m -> m.instant())
                                .toList()))
                .isEqualTo(expected);
        assertThat(counted(
                        1,
                        () -> prisma.maybe()
                                .aggregate((m, g) -> g.max(m.instant()))
                                .where(m -> m.instant().lte(time))
                                .execute()))
                .isEqualTo(time);
    }

    @Test
    void saysWhenATableIsMissing() {
        uncounted(() -> prisma.executeRaw("DROP TABLE \"Card\""));
        DatabaseException e =
                refused(DatabaseException.class, () -> prisma.card().findMany().toList());
        assertThat(e.code()).isEqualTo("P2021");
        assertThat(e).hasMessageContaining("schema().create()");
    }

    @Test
    void saysWhenATransactionIsSpoilt() {
        uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
        if (engine == Engine.POSTGRESQL) {
            DatabaseException e = refused(
                    DatabaseException.class,
                    () -> prisma.inTransaction(tx -> {
                        refuse(tx);
                        tx.tag().create(t -> t.word("b")).execute();
                    }));
            assertThat(e.code()).isEqualTo("P2039");
            assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(1);
        } else {
            uncounted(() -> prisma.inTransaction(tx -> {
                refuse(tx);
                tx.tag().create(t -> t.word("b")).execute();
            }));
            assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(2);
        }
    }

    /** A duplicate, whose failure the application swallows. */
    private static void refuse(PrismaClient tx) {
        try {
            tx.tag().create(t -> t.word("a")).execute();
        } catch (UniqueConstraintException e) {
            assertThat(e.fields()).containsExactly("word");
        }
    }
}
