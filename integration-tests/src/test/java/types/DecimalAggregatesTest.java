package types;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aggregates of decimals of which SQLite keeps some as numbers and some as texts. */
class DecimalAggregatesTest extends TypesTest {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = new BigDecimal("2");
    private static final BigDecimal SHORT = new BigDecimal("1.5");
    private static final BigDecimal LONG = new BigDecimal("1.50000000000000000000000000001");
    private static final BigDecimal LARGE = new BigDecimal("12345678901234567890.123456789");

    @BeforeEach
    void write() {
        prisma.ledger().createMany(l -> l.code(ONE), l -> l.code(TWO)).execute();
        prisma.posting()
                .createMany(
                        List.of(SHORT, LONG, LARGE),
                        (p, amount) -> p.ledgerCode(ONE).amount(amount))
                .execute();
        prisma.posting().create(p -> p.ledgerCode(TWO).amount(SHORT)).execute();
    }

    @Test
    void sortsAndFiltersByTheGreatestOfRelatedRecords() {
        assertThat(counted(
                        1,
                        () -> prisma.ledger()
                                .findMany()
                                .orderBy(l -> l.postings().max(p -> p.amount()).asc())
                                .select(l -> l.postings().max(p -> p.amount()))
                                .toList()))
                .containsExactly(SHORT, LARGE);
        assertThat(counted(
                        1,
                        () -> prisma.ledger()
                                .findMany()
                                .orderBy(l -> l.code().asc())
                                .select(l -> l.postings()
                                        .where(p -> p.amount().lt(LARGE))
                                        .max(p -> p.amount()))
                                .toList()))
                .containsExactly(LONG, SHORT);
        assertThat(ledgers(LARGE.subtract(new BigDecimal("0.000000001")))).containsExactly(ONE);
        assertThat(ledgers(LARGE)).isEmpty();
        assertThat(ledgers(ONE)).containsExactly(ONE, TWO);
    }

    @Test
    void aggregatesWhatFulfilsAFilter() {
        assertThat(counted(
                        1,
                        () -> prisma.posting()
                                .aggregate(
                                        (p, g) -> g.where(p.amount().lt(LARGE)).max(p.amount()))
                                .execute()))
                .isEqualTo(LONG);
        assertThat(counted(
                        1,
                        () -> prisma.posting()
                                .aggregate(
                                        (p, g) -> g.where(p.amount().gt(SHORT)).min(p.amount()))
                                .execute()))
                .isEqualTo(LONG);
        assertThat(counted(
                        1,
                        () -> prisma.posting()
                                .aggregate(
                                        (p, g) -> g.where(p.amount().eq(SHORT)).sum(p.amount()))
                                .execute()))
                .isEqualByComparingTo("3");
        assertThat(counted(
                        1,
                        () -> prisma.posting()
                                .aggregate(
                                        (p, g) -> g.where(p.amount().eq(SHORT)).avg(p.amount()))
                                .execute()))
                .isEqualByComparingTo("1.5");
        assertThat(counted(
                        1,
                        () -> prisma.posting()
                                .aggregate((p, g) -> g.countDistinct(p.amount()))
                                .execute()))
                .isEqualTo(3L);
    }

    private List<BigDecimal> ledgers(BigDecimal greaterThan) {
        return counted(
                1,
                () -> prisma.ledger()
                        .findMany()
                        .where(l -> l.postings().max(p -> p.amount()).gt(greaterThan))
                        .orderBy(l -> l.code().asc())
                        .select(l -> l.code())
                        .toList());
    }
}
