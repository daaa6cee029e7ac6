package io.prisma4j.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimals come back from SQLite as they were stored, in their order. */
class SqliteDecimalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-0.1",
                "19.99",
                "123456789012345",
                "9007199254740993",
                "9223372036854775807",
                "1e20",
                "0.30000000000000004",
                "1.5e300",
                "-5e-300"
            })
    void storesAsANumberWhatSqliteGivesBack(String number) {
        assertThat(SqliteDecimal.isNumber(new BigDecimal(number))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0.12345678901234567890, 12345678901234566e-17+0189",
        "12345678901234567890.5, 12345678901234567e3+008905",
        "-1.00000000000000000001, -10000000000000002e-16+019999",
        "9007199254740993.25, 9007199254740993+025",
        "9223372036854775808, 9223372036854775807+0001"
    })
    void storesAllOthersAsTheNumberBelowAndWhatIsMissing(String number, String text) {
        BigDecimal value = new BigDecimal(number);
        assertThat(SqliteDecimal.isNumber(value)).isFalse();
        assertThat(SqliteDecimal.text(value)).isEqualTo(text);
    }

    @Test
    void isSortedAndGivenBackBySqlite() throws SQLException {
        List<BigDecimal> values = new ArrayList<>(values());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (x DECIMAL)");
            connection.setAutoCommit(false);
            insert(connection, values);
            List<BigDecimal> sorted = new ArrayList<>();
            List<BigDecimal> mistaken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select x, typeof(x) from t order by cast(x as numeric), x")) {
                while (rows.next()) {
                    Object stored = rows.getObject(1);
                    BigDecimal value = stored instanceof Double number
                            ? SqliteDecimal.of(number)
                            : SqliteDecimal.parse(stored.toString());
                    sorted.add(value.stripTrailingZeros());
                    if (SqliteDecimal.isNumber(value) == rows.getString(2).equals("text")) mistaken.add(value);
                }
            }
            assertThat(sorted).isEqualTo(values);
            assertThat(mistaken).isEmpty();
        }
    }

    private static void insert(Connection connection, List<BigDecimal> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into t values (?)")) {
            for (BigDecimal value : values) {
                if (SqliteDecimal.isLong(value)) insert.setLong(1, value.longValue());
                else if (SqliteDecimal.isNumber(value)) insert.setDouble(1, value.doubleValue());
                else insert.setString(1, SqliteDecimal.text(value));
                insert.execute();
            }
        }
    }

    /** Different values, in order, among them many that are close to each other, and to the borders of the number types. */
    private static TreeSet<BigDecimal> values() {
        Random random = new Random(7);
        List<BigDecimal> some = new ArrayList<>(List.of(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                new BigDecimal("0.1"),
                new BigDecimal("0.30000000000000004"),
                new BigDecimal("1e15"),
                BigDecimal.valueOf(1L << 53),
                BigDecimal.valueOf(Long.MAX_VALUE),
                new BigDecimal("9223372036854776000"),
                new BigDecimal("9223372036854774784"),
                new BigDecimal("1e300"),
                new BigDecimal("1e-300"),
                new BigDecimal("99999999999999999999999999999999999999")));
        for (int i = 0; i < 300; i++) {
            some.add(new BigDecimal(new BigInteger(1 + random.nextInt(130), random), random.nextInt(80) - 20));
            some.add(BigDecimal.valueOf(random.nextDouble() * Math.pow(10, random.nextInt(36) - 18)));
            some.add(new BigDecimal(random.nextLong()));
        }
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (BigDecimal value : some) {
            for (int digits : new int[] {0, 14, 15, 16, 17, 18, 30}) {
                BigDecimal little = value.ulp().signum() == 0 || digits == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - digits);
                for (BigDecimal near : List.of(value, value.add(little), value.subtract(little))) {
                    if (!SqliteDecimal.inRange(near)) continue;
                    values.add(near.stripTrailingZeros());
                    values.add(near.negate().stripTrailingZeros());
                }
            }
        }
        return values;
    }
}
