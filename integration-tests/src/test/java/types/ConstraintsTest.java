package types;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.error.DatabaseException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.testing.Engine;
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
        assertThat(failure("ab", 5, 1)).hasMessageContaining("name_is_long");
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

    private DatabaseException failure(String name, int price, int stock) {
        return refused(DatabaseException.class, () -> create(name, price, stock));
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
