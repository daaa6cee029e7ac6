package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.query.DecimalField;
import io.prisma4j.query.Filter;
import io.prisma4j.query.Page;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.query.Row;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decimals of any number of digits are exact on every database, though SQLite has no such numbers. */
class DecimalsTest extends TypesTest {
    /** In their order; neighbours that a double cannot tell from each other among them. */
    private static final List<BigDecimal> SORTED = Stream.of(
                    "-99999999999999999999999999999999999999",
                    "-12345678901234567890.000000000000000002",
                    "-12345678901234567890.000000000000000001",
                    "-9223372036854775807",
                    "-1.00000000000000000001",
                    "-1",
                    "-0.99999999999999999999",
                    "-0.00000000000000000000000000000000000001",
                    "0",
                    "0.00000000000000000000000000000000000001",
                    "0.1",
                    "0.10000000000000000000000000000000000001",
                    "0.3",
                    "0.30000000000000004",
                    "19.99",
                    "20",
                    "20.0000000000000000001",
                    "9007199254740992",
                    "9007199254740992.5",
                    "9007199254740993",
                    "9223372036854775807",
                    "9223372036854775808",
                    "12345678901234567890123456789012345678")
            .map(BigDecimal::new)
            .toList();

    private static final BigDecimal LONG = new BigDecimal("0.12345678901234567890123456789012345678");

    @BeforeEach
    void makeTwoLedgers() {
        uncounted(() -> prisma.ledger()
                .createMany(List.of(BigDecimal.ONE, LONG), (l, code) -> l.code(code))
                .execute());
    }

    @ParameterizedTest
    @EnumSource(RelationLoadStrategy.class)
    void keepsEveryDigit(RelationLoadStrategy strategy) {
        createAll();
        List<Posting> postings = counted(
                strategy == RelationLoadStrategy.JOIN ? 1 : 2,
                () -> prisma.ledger()
                        .findUnique(l -> l.code().eq(LONG))
                        .include(l -> l.postings().orderBy(p -> p.amount().asc()))
                        .relationLoadStrategy(strategy)
                        .orThrow()
                        .postings());
        assertThat(postings).extracting(Posting::amount).isEqualTo(SORTED);
        assertThat(postings).extracting(Posting::text).isEqualTo(SORTED);
    }

    @Test
    void findsTheOneThatIsEqual() {
        createAll();
        for (BigDecimal value : SORTED) {
            assertThat(amounts(counted(
                            1,
                            () -> prisma.posting()
                                    .findMany()
                                    .where(p -> p.amount().eq(value.setScale(60)))
                                    .toList())))
                    .containsExactly(value);
            assertThat(counted(
                            1,
                            () -> prisma.posting()
                                    .count()
                                    .where(p -> p.amount().ne(value))
                                    .execute()))
                    .isEqualTo(SORTED.size() - 1L);
        }
        assertThat(amounts(counted(
                        1,
                        () -> prisma.posting()
                                .findMany()
                                .where(p -> p.amount().in(SORTED.subList(3, 12)))
                                .orderBy(p -> p.amount().asc())
                                .toList())))
                .isEqualTo(SORTED.subList(3, 12));
    }

    @Test
    void comparesEveryTwo() {
        createAll();
        for (int i = 0; i < SORTED.size(); i++) {
            BigDecimal value = SORTED.get(i);
            List<Long> counts = List.of(
                    count(p -> p.lt(value)),
                    count(p -> p.lte(value)),
                    count(p -> p.gt(value)),
                    count(p -> p.gte(value)));
            long size = SORTED.size();
            assertThat(counts).as("%s", value).containsExactly((long) i, i + 1L, size - i - 1, size - i);
        }
        assertThat(count(p -> p.between(SORTED.get(4), SORTED.get(17)))).isEqualTo(14);
        assertThat(count(p -> p.gt(SORTED.get(4)).not())).isEqualTo(5);
        assertThat(uncounted(() -> prisma.posting()
                        .count()
                        .where(p -> p.amount().gt(p.rate()))
                        .execute()))
                .isEqualTo(SORTED.size()
                        - SORTED.indexOf(new BigDecimal("0.10000000000000000000000000000000000001"))
                        - 1L);
    }

    private long count(Function<DecimalField<Posting>, Filter<Posting>> filter) {
        return counted(
                1,
                () -> prisma.posting()
                        .count()
                        .where(p -> filter.apply(p.amount()))
                        .execute());
    }

    @Test
    void sortsAndPages() {
        createAll();
        List<BigDecimal> descending = new ArrayList<>(SORTED);
        Collections.reverse(descending);
        assertThat(amounts(counted(
                        1,
                        () -> prisma.posting()
                                .findMany()
                                .orderBy(p -> p.amount().desc())
                                .toList())))
                .isEqualTo(descending);
        uncounted(() -> prisma.posting().create(p -> p.ledgerCode(LONG)).execute());
        Posting at = uncounted(() -> prisma.posting()
                .findFirst()
                .where(p -> p.amount().eq(SORTED.get(11)))
                .orThrow());
        assertThat(amounts(counted(
                        1,
                        () -> prisma.posting()
                                .findMany()
                                .orderBy(p -> p.amount().asc().nullsLast())
                                .cursor(p -> p.id().eq(at.id()))
                                .take(5)
                                .toList())))
                .isEqualTo(SORTED.subList(11, 16));
        assertThat(amounts(counted(
                        1,
                        () -> prisma.posting()
                                .findMany()
                                .orderBy(p -> p.amount().asc().nullsLast())
                                .cursor(p -> p.id().eq(at.id()))
                                .take(-5)
                                .toList())))
                .isEqualTo(SORTED.subList(7, 12));
    }

    @Test
    void readsPagesByTheirValues() {
        uncounted(() -> prisma.posting()
                .createMany(SORTED, (p, value) -> p.ledgerCode(LONG).rate(value))
                .execute());
        List<BigDecimal> read = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Page<Posting> page = counted(
                    1,
                    () -> prisma.posting()
                            .findMany()
                            .orderBy(p -> p.rate().asc())
                            .page(4, at));
            page.records().forEach(posting -> read.add(posting.rate()));
            cursor = page.next().orElse(null);
        } while (cursor != null);
        assertThat(read).isEqualTo(SORTED);
    }

    @Test
    void groupsAndAggregates() {
        createAll();
        createAll();
        assertThat(extremes(SORTED)).isEqualTo(List.of(SORTED.get(0), SORTED.get(SORTED.size() - 1)));
        assertThat(extremes(SORTED.subList(9, 15))).isEqualTo(List.of(SORTED.get(9), SORTED.get(14)));
        assertThat(extremes(SORTED.subList(11, 12))).isEqualTo(List.of(SORTED.get(11), SORTED.get(11)));
        assertThat(extremes(SORTED.subList(10, 12))).isEqualTo(List.of(SORTED.get(10), SORTED.get(11)));
        assertThat(extremes(SORTED.subList(11, 13))).isEqualTo(List.of(SORTED.get(11), SORTED.get(12)));
        assertThat(extremes(List.of())).isEqualTo(Arrays.asList(null, null));
        List<BigDecimal> groups = counted(
                1,
                () -> prisma.posting()
                        .groupBy(p -> p.amount())
                        .having((p, g) -> g.min(p.amount())
                                .gte(SORTED.get(11))
                                .and(g.count().eq(2L)))
                        .orderBy((p, g) -> g.max(p.amount()).asc())
                        .select((p, g) -> g.key(p.amount()))
                        .toList());
        assertThat(groups).isEqualTo(SORTED.subList(11, SORTED.size()));
        assertThat(amounts(counted(
                        1,
                        () -> prisma.posting()
                                .findMany()
                                .distinct(p -> p.amount())
                                .orderBy(p -> p.amount().asc())
                                .toList())))
                .isEqualTo(SORTED);
    }

    private List<BigDecimal> extremes(List<BigDecimal> of) {
        return counted(
                1,
                () -> prisma.posting()
                        .aggregate((p, g) -> Row.of(g.min(p.amount()), g.max(p.amount()))
                                .as((least, greatest) -> Arrays.asList(least, greatest)))
                        .where(p -> p.amount().in(of))
                        .execute());
    }

    @Test
    void addsUpWhatADoubleCannot() {
        create(new BigDecimal("0.1"));
        create(new BigDecimal("0.2"));
        assertThat(sum()).isEqualByComparingTo("0.3");
        create(LONG);
        BigDecimal sum = LONG.add(new BigDecimal("0.3"));
        if (engine == Engine.POSTGRESQL) assertThat(sum()).isEqualByComparingTo(sum);
        else assertThat(sum()).isEqualByComparingTo(sum.round(new MathContext(15)));
    }

    private BigDecimal sum() {
        return counted(
                1, () -> prisma.posting().aggregate((p, g) -> g.sum(p.amount())).execute());
    }

    @Test
    void calculatesLikeDecimals() {
        assertThat(changed("0.1", d -> d.amount().increment(new BigDecimal("0.2"))))
                .isEqualByComparingTo("0.3");
        assertThat(changed("10", d -> d.amount().divide(4))).isEqualByComparingTo("2.5");
        assertThat(changed("19.99", d -> d.amount().multiply(3))).isEqualByComparingTo("59.97");
        assertThat(changed("9007199254740993", d -> d.amount().decrement(1))).isEqualByComparingTo("9007199254740992");
    }

    @Test
    void calculatesExactlyOrNotAtAll() {
        assertExact(LONG, d -> d.amount().increment(1), LONG.add(BigDecimal.ONE));
        assertExact(BigDecimal.ONE, d -> d.amount().increment(LONG), LONG.add(BigDecimal.ONE));
        BigDecimal large = BigDecimal.valueOf(Long.MAX_VALUE);
        assertExact(large, d -> d.amount().increment(1), large.add(BigDecimal.ONE));
    }

    private void assertExact(BigDecimal value, Consumer<PostingUpdate> change, BigDecimal result) {
        if (engine == Engine.POSTGRESQL) {
            assertThat(changed(value.toPlainString(), change)).isEqualByComparingTo(result);
        } else {
            assertThat(refused(ValueOutOfRangeException.class, () -> changed(value.toPlainString(), change)))
                    .hasMessageContaining("15 digits");
        }
    }

    private BigDecimal changed(String value, Consumer<PostingUpdate> change) {
        return uncounted(() -> prisma.posting()
                .update(p -> p.id().eq(create(new BigDecimal(value)).id()))
                .data(change)
                .execute()
                .amount());
    }

    @Test
    void takesTheTypeOfTheColumnIntoAccount() {
        Posting posting = create(LONG);
        assertThat(posting.rate()).isEqualByComparingTo("0.10000000000000000000000000000000000001");
        assertThat(uncounted(() -> prisma.posting()
                        .findFirst()
                        .where(p -> p.text().eq(LONG.setScale(50)))
                        .orNull()))
                .isEqualTo(posting);
        if (engine == Engine.SQLITE) {
            assertThat(refusedAtOnce(
                            ValueOutOfRangeException.class,
                            () -> prisma.posting()
                                    .update(p -> p.id().eq(posting.id()))
                                    .data(d -> d.real(LONG))
                                    .execute()))
                    .hasMessageContaining("real")
                    .hasMessageContaining("@NativeType");
            refusedAtOnce(ValueOutOfRangeException.class, () -> create(new BigDecimal("1e-302")));
        }
    }

    private Posting create(BigDecimal amount) {
        return uncounted(() -> prisma.posting()
                .create(p -> p.ledgerCode(LONG).amount(amount).text(amount))
                .execute());
    }

    private void createAll() {
        List<BigDecimal> shuffled = new ArrayList<>(SORTED);
        Collections.shuffle(shuffled, new Random(3));
        counted(
                1,
                () -> prisma.posting()
                        .createMany(
                                shuffled,
                                (p, value) -> p.ledgerCode(LONG).amount(value).text(value))
                        .execute());
    }

    private static List<BigDecimal> amounts(List<Posting> postings) {
        return postings.stream().map(Posting::amount).toList();
    }
}
