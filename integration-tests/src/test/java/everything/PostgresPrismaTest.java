package everything;

import static org.assertj.core.api.Assertions.assertThat;

import everything.postgresql.Account;
import everything.postgresql.Article;
import everything.postgresql.Plan;
import everything.postgresql.PrismaClient;
import everything.postgresql.Section;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that Prisma has written to a PostgreSQL server. */
class PostgresPrismaTest {
    private static final Instant FIRST = Instant.parse("2026-11-20T15:19:22.207Z");
    private static final Instant SECOND = Instant.parse("2026-11-20T15:19:22.500Z");
    private static final Instant THIRD = Instant.parse("2026-11-20T15:19:23Z");
    private static final UUID TEAM = UUID.fromString("019aa1c5-3b0f-7c58-a1f4-9d2f0b7c6e11");

    private TestDatabase database;
    private PrismaClient prisma;

    @BeforeEach
    void open() {
        database = PrismaDatabase.filled(Engine.POSTGRESQL);
        prisma = PrismaClient.connect(database.url());
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
    void opensWithoutChange() {
        assertThat(prisma.schema().diff()).isEmpty();
    }

    @Test
    void readsEveryColumn() {
        Account ada = prisma.account().findUnique(a -> a.handle().eq("ada")).orThrow();
        assertThat(ada.bio()).isEqualTo("counts: ∑ 🦉");
        assertThat(ada.active()).isTrue();
        assertThat(ada.score()).isEqualTo(Integer.MAX_VALUE);
        assertThat(ada.tiny()).isEqualTo((short) 7);
        assertThat(ada.ratio()).isEqualTo(0.5);
        assertThat(ada.single()).isEqualTo(1.25f);
        assertThat(ada.balance()).isEqualByComparingTo("12345.67");
        assertThat(ada.big()).isEqualByComparingTo("0.000001");
        assertThat(ada.createdAt()).isEqualTo(FIRST);
        assertThat(ada.avatar()).containsExactly(0x00, 0xFF, 0x10);
        assertThat(ada.plan()).isEqualTo(Plan.PRO);
        assertThat(ada.seenAt().toInstant()).isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(ada.birthday()).isEqualTo(LocalDate.parse("1815-12-10"));
        assertThat(ada.wakesAt()).isEqualTo(LocalTime.parse("07:30"));
        assertThat(ada.token()).isEqualTo(UUID.fromString("0f3a0000-0000-4000-8000-000000000000"));

        assertThat(ada.tags()).containsExactly("new", "old");
        assertThat(ada.numbers()).containsExactly(1, 2);
        assertThat(ada.plans()).containsExactly(Plan.FREE, Plan.PRO);

        Account bob = prisma.account().findUnique(a -> a.handle().eq("bob")).orThrow();
        assertThat(bob.active()).isFalse();
        assertThat(bob.ratio()).isEqualTo(1e300);
        assertThat(bob.balance()).isEqualByComparingTo("100");
        assertThat(bob.createdAt()).isEqualTo(THIRD);
        assertThat(bob.seenAt()).isNull();
        assertThat(bob.managerId()).isEqualTo(1L);
    }

    @Test
    void findsLists() {
        assertThat(prisma.account()
                        .findMany()
                        .where(a -> a.plans().has(Plan.PRO).and(a.tags().hasEvery("old", "new")))
                        .toList())
                .extracting(Account::handle)
                .containsExactly("ada");
        assertThat(prisma.account().findMany().where(a -> a.tags().isEmpty()).toList())
                .extracting(Account::handle)
                .containsExactly("bob");
        Account cyd = prisma.account().findUnique(a -> a.handle().eq("cyd")).orThrow();
        assertThat(cyd.tags()).isEmpty();
        assertThat(cyd.plans()).isEmpty();
    }

    @Test
    void ordersTimesInEveryForm() {
        List<Account> accounts =
                prisma.account().findMany().orderBy(a -> a.createdAt().asc()).toList();
        assertThat(accounts).extracting(Account::createdAt).containsExactly(FIRST, SECOND, THIRD);
        assertThat(accounts).extracting(Account::handle).containsExactly("ada", "cyd", "bob");
    }

    @Test
    void filtersTimesInEveryForm() {
        for (Instant time : List.of(FIRST, SECOND, THIRD)) {
            assertThat(prisma.account()
                            .findMany()
                            .where(a -> a.createdAt().eq(time))
                            .toList())
                    .extracting(Account::createdAt)
                    .containsExactly(time);
        }
        assertThat(prisma.account()
                        .count()
                        .where(a -> a.createdAt().gt(FIRST).and(a.createdAt().lte(THIRD)))
                        .execute())
                .isEqualTo(2);
        assertThat(prisma.account()
                        .count()
                        .where(a -> a.createdAt().in(FIRST, THIRD))
                        .execute())
                .isEqualTo(2);
    }

    @Test
    void filtersEveryOtherKind() {
        assertThat(handles(prisma.account()
                        .findMany()
                        .where(a -> a.active().eq(false))
                        .toList()))
                .containsExactly("bob");
        assertThat(handles(prisma.account()
                        .findMany()
                        .where(a -> a.plan().eq(Plan.PRO))
                        .toList()))
                .containsExactly("ada");
        assertThat(handles(prisma.account()
                        .findMany()
                        .where(a -> a.balance().gte(new BigDecimal("100")))
                        .orderBy(a -> a.balance().desc())
                        .toList()))
                .containsExactly("ada", "bob");
        assertThat(handles(prisma.account()
                        .findMany()
                        .where(a -> a.balance().eq(new BigDecimal("0.1")))
                        .toList()))
                .containsExactly("cyd");
    }

    @Test
    void followsEveryRelation() {
        Account ada = prisma.account()
                .findUnique(a -> a.handle().eq("ada"))
                .include(
                        a -> a.reports().orderBy(r -> r.id().asc()),
                        a -> a.friendOf(),
                        a -> a.edited()
                                .include(e ->
                                        e.sections().orderBy(s -> s.position().asc())),
                        a -> a.topics())
                .orThrow();
        assertThat(handles(ada.reports())).containsExactly("bob", "cyd");
        assertThat(handles(ada.friendOf())).containsExactly("bob");
        assertThat(ada.topics()).extracting(topic -> topic.name()).containsExactly("math");
        Article article = ada.edited().get(0);
        assertThat(article.title()).isEqualTo("Une introduction");
        assertThat(article.sections()).extracting(Section::position).containsExactly(1, 2);
        assertThat(prisma.team()
                        .findUnique(t -> t.id().eq(TEAM))
                        .include(t -> t.memberships().include(m -> m.account()))
                        .orThrow()
                        .memberships())
                .extracting(membership -> membership.account().handle())
                .containsExactly("bob");
    }

    /** What Prisma would have stored in its place. */
    @Test
    void writesAsPrismaDoes() {
        prisma.account()
                .create(a -> a.handle("dot")
                        .shortCode("dddddddddddd")
                        .active(false)
                        .plan(Plan.PRO)
                        .balance(new BigDecimal("12.5"))
                        .birthday(LocalDate.parse("1999-12-31"))
                        .createdAt(FIRST))
                .execute();
        List<String> stored = List.of("createdAt", "active", "plan", "balance", "birthday").stream()
                .map(column -> prisma.queryRawUnsafe(
                                "SELECT \"" + column + "\"::text AS stored FROM accounts WHERE handle = 'dot'")
                        .map(row -> row.getString("stored"))
                        .get(0))
                .toList();
        assertThat(stored).containsExactly("2026-11-20 15:19:22.207", "false", "pro_plan", "12.50", "1999-12-31");
    }

    private static List<String> handles(List<Account> accounts) {
        return accounts.stream().map(Account::handle).toList();
    }
}
