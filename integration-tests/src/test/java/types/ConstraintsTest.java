package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.CheckConstraintException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.error.ValueTooLongException;
import io.prisma4j.testing.Engine;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the database has of indexes and checks, and what it refuses. */
class ConstraintsTest extends TypesTest {

    @Test
    void indexesSomeRowsExpressionsAndOrders() {
        assertThat(index("offers_stock_idx")).contains("WHERE").contains("stock > 0");
        assertThat(index("offers_expr_idx")).contains("lower(name)");
        assertThat(index("offers_maker_amount_idx")).endsWith("DESC)");
    }

    @Test
    void usesKindsWhereTheDatabaseHasThem() {
        boolean kinds = engine == Engine.POSTGRESQL;
        assertThat(index("by_price").toLowerCase(Locale.ROOT).contains("using hash"))
                .isEqualTo(kinds);
        assertThat(index("by_prefix").contains("text_pattern_ops")).isEqualTo(kinds);
    }

    @Test
    void refusesARowByTheCheckOfARecord() {
        assertThat(failure("cup", 0, 1)).hasMessageContaining("offers_check");
        CheckConstraintException e = failure("ab", 5, 1);
        assertThat(e).hasMessageContaining("name_is_long");
        assertThat(e.code()).isEqualTo("P2004");
        assertThat(e.model()).isEqualTo("Offer");
        assertThat(e.fields()).containsExactly("name");
        assertThat(failure("cup", 0, 1).fields()).containsExactly("price", "stock");
    }

    @Test
    void refusesARowByTheChecksOfAComponent() {
        assertThat(failure("cup", -1, 0)).hasMessageContaining("offers_amount_check");
        assertThat(failure("cup", 1000, 1)).hasMessageContaining("offers_amount_check1");
    }

    @Test
    void takesWhatFulfilsThemAll() {
        Offer offer = counted(1, () -> create("cup", 5, 1));
        assertThat(offer.price()).isEqualTo(5);
        assertThat(refused(UniqueConstraintException.class, () -> create("cup", 6, 1)))
                .hasMessageContaining("maker");
    }

    @Test
    void namesTheFieldWhoseValueDoesNotFit() {
        if (engine == Engine.SQLITE) return;
        ValueTooLongException text = refused(
                ValueTooLongException.class,
                () -> prisma.nativeScalars()
                        .create(n -> n.letters("abc").limited("x".repeat(41)))
                        .execute());
        assertThat(text.field()).isEqualTo("limited");
        assertThat(text.model()).isEqualTo("NativeScalars");
        ValueOutOfRangeException number = refused(
                ValueOutOfRangeException.class,
                () -> prisma.nativeScalars()
                        .create(n -> n.cents(BigDecimal.ONE).smallInt(40_000))
                        .execute());
        assertThat(number.field()).isEqualTo("smallInt");
        ValueOutOfRangeException decimal = refused(
                ValueOutOfRangeException.class,
                () -> prisma.nativeScalars()
                        .create(n -> n.cents(BigDecimal.TEN.pow(11)).smallInt(4))
                        .execute());
        assertThat(decimal.field()).isEqualTo("cents");
    }

    private CheckConstraintException failure(String name, int price, int stock) {
        return refused(CheckConstraintException.class, () -> create(name, price, stock));
    }

    private Offer create(String name, int price, int stock) {
        return prisma.offer()
                .create(o -> o.name(name).maker("m").price(price).stock(stock))
                .execute();
    }

    private String index(String name) {
        String sql = engine == Engine.SQLITE
                ? "SELECT sql AS definition FROM sqlite_master WHERE name = ?"
                : "SELECT indexdef AS definition FROM pg_indexes WHERE indexname = ?";
        return uncounted(() -> prisma.queryRawUnsafe(sql, name)
                .map(row -> row.getString("definition"))
                .get(0));
    }
}
