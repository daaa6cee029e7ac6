package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Creating, completing and dropping the tables of the models, and of nothing else. */
class SchemaTest extends ShopTest {

    @Test
    void createsTwiceWithoutHarm() {
        uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
        uncounted(() -> prisma.schema().create());
        uncounted(() -> prisma.schema().create());
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(1);
    }

    @Test
    void createsWhatIsMissing() {
        uncounted(() -> prisma.executeRaw("DROP TABLE \"Card\""));
        assertThat(tables()).doesNotContain("Card");
        uncounted(() -> prisma.schema().create());
        assertThat(tables()).contains("Card");
        uncounted(() -> prisma.card().create(k -> k.number("1")).execute());
    }

    @Test
    void dropsOnlyItsOwn() {
        uncounted(() -> prisma.executeRaw("CREATE TABLE foreign_thing (id INTEGER PRIMARY KEY)"));
        uncounted(() -> prisma.schema().drop());
        assertThat(tables()).containsExactly("foreign_thing");
        uncounted(() -> prisma.schema().drop());
        uncounted(() -> prisma.schema().create());
        uncounted(() -> prisma.tag().create(t -> t.word("a")).execute());
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(1);
    }

    @Test
    void namesTablesAsPrismaDoes() {
        assertThat(tables())
                .contains("Order", "Tag", "products", "suppliers", "order_lines", "StockLevel", "Warehouse")
                .contains("_ProductToTag", "_Friends")
                .doesNotContain("Product", "OrderLine");
    }

    @Test
    void worksFromItsOwnText() {
        uncounted(() -> prisma.schema().drop());
        Stream.of(prisma.schema().sql().split(";\\s*\\n"))
                .filter(statement -> !statement.isBlank())
                .forEach(this::execute);
        uncounted(() -> prisma.product()
                .create(p -> p.code("p").name("P").tags(t -> t.create(x -> x.word("a"))))
                .execute());
        uncounted(() -> prisma.schema().create());
        assertThat(uncounted(() -> prisma.tag().count().execute())).isEqualTo(1);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private List<String> tables() {
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url());
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM");
                String name = tables.getString("TABLE_NAME");
                if ((schema == null || schema.equals("public")) && !name.startsWith("sqlite_")) names.add(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }
}
