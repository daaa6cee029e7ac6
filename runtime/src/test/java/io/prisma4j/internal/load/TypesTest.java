package io.prisma4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.error.ValueOutOfRangeException;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.SqlWriter;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.testing.BlogData;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Scope;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.testing.Things;
import io.prisma4j.tree.Aggregate.Function;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Paging;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A value of every type: bound, stored, found again, and read the same by both strategies. */
final class TypesTest {
    private final Scope thing = Scope.of(Things.THING);
    private final Scope box = Scope.of(Things.BOX_MODEL);

    @OnEachDatabase
    void findsAndReadsWhatWasBound(TestDatabase database) {
        Things.in(database);
        for (Column column : Things.THING.columns()) {
            if (column == thing.model().column("id") || column == thing.model().column("boxId")) continue;
            for (Object value : samples(column)) {
                database.execute("delete from \"thing\"");
                insert(database, column, value);
                Object expected = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
                Object read = value(database, column, null);
                assertThat(read).as("%s", column).isEqualTo(expected);
                if (column.type() == ScalarType.JSON) continue;
                assertThat(value(database, column, thing.eq(column.name(), value)))
                        .as("= %s %s", column, value)
                        .isNotNull();
                assertThat(value(database, column, thing.in(column.name(), value)))
                        .as("in %s %s", column, value)
                        .isNotNull();
                assertThat(value(database, column, thing.notIn(column.name(), value)))
                        .as("not in %s", column)
                        .isNull();
            }
        }
    }

    /** The value of the one row, read in both ways and as a related record in both ways. */
    private Object value(TestDatabase database, Column column, Condition where) {
        SelectNode flat = thing.select().withWhere(where).withSelection(thing.tuple(column.name()));
        List<List<Object>> rows = database.read(flat);
        SelectNode tree = box.select()
                .withSelection(box.tuple(box.related(
                        "things", t -> t.withSelection(box.inner("things").tuple(column.name())))));
        if (where == null) {
            assertThat(database.read(tree)).as("by level").isEqualTo(List.of(List.of(rows)));
            assertThat(database.read(tree.withStrategy(LoadStrategy.JOIN)))
                    .as("in one")
                    .isEqualTo(List.of(List.of(rows)));
        }
        return rows.isEmpty() ? null : rows.get(0).get(0);
    }

    private static void insert(TestDatabase database, Column column, Object value) {
        SqlWriter out = new SqlWriter(database.jdbc().dialect());
        out.append("insert into \"thing\" (\"id\", \"boxId\", ")
                .identifier(column.column())
                .append(") values (1, 1, ");
        out.bind(Value.of(column, value)).append(")");
        assertThat(database.statements().update(out.text())).isEqualTo(1);
    }

    private static List<Object> samples(Column column) {
        if (column.name().equals("identifier")) return List.of("00000000-0000-7000-8000-000000000001");
        if (column.name().equals("insensitive")) return List.of("abcde");
        return switch (column.type()) {
            case BOOLEAN -> List.of(true, false);
            case SHORT -> List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
            case INT -> List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE, 9007199254740993L);
            case FLOAT -> List.of(0.1f, 0f, Float.MAX_VALUE, Float.MIN_VALUE, 16777217f);
            case DOUBLE -> List.of(0.1, 0.0, 1e300, Double.MAX_VALUE, 1.0 / 3, Double.POSITIVE_INFINITY);
            case DECIMAL ->
                List.of(
                        new BigDecimal("0"),
                        new BigDecimal("1.5"),
                        new BigDecimal("-12345678.12345"),
                        new BigDecimal("0.1"));
            case STRING -> List.of("", "it's \"quoted\" \\ \n\t é 漢 😀", "null", "1.50");
            case BYTES -> List.of(new byte[] {}, new byte[] {0, -1, 127});
            case UUID -> List.of(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"));
            case INSTANT ->
                List.of(
                        Instant.parse("2026-11-20T15:19:22.207Z"),
                        Instant.parse("1969-12-31T23:59:59.999Z"),
                        Instant.parse("0001-01-01T00:00:00Z"),
                        Instant.parse("9999-12-31T23:59:59Z"));
            case OFFSET_DATE_TIME -> List.of(OffsetDateTime.parse("2026-11-20T15:19:22.207Z"));
            case LOCAL_DATE_TIME ->
                List.of(LocalDateTime.parse("2026-11-20T15:19:22.207"), LocalDateTime.parse("1500-02-28T00:00:00"));
            case LOCAL_DATE -> List.of(LocalDate.parse("2026-11-20"), LocalDate.parse("0100-01-01"));
            case LOCAL_TIME -> List.of(LocalTime.parse("00:00"), LocalTime.parse("23:59:59.999"));
            case JSON -> List.of("{\"a\": [1, \"é\"]}");
            case URI -> List.of(URI.create("https://example.org/a?b=c#d"));
            case ENUM -> List.of("red", "dark green");
            case RAW -> throw new IllegalArgumentException("the client does not read " + column);
        };
    }

    @OnEachDatabase
    void keepsEveryBitOfADouble(TestDatabase database) {
        Things.in(database);
        Random random = new Random(7);
        List<Double> doubles = new ArrayList<>();
        while (doubles.size() < 2_000) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(number)) doubles.add(number);
        }
        Column column = Things.THING.column("doubleValue");
        database.execute("begin");
        for (int i = 0; i < doubles.size(); i++) {
            SqlWriter out = new SqlWriter(database.jdbc().dialect());
            out.append("insert into \"thing\" (\"id\", \"boxId\", \"doubleValue\") values (")
                    .bind(Value.number(i))
                    .append(", 1, ")
                    .bind(Value.of(column, doubles.get(i)))
                    .append(")");
            database.statements().update(out.text());
        }
        database.execute("commit");
        SelectNode tree = box.select()
                .withSelection(box.tuple(box.related(
                        "things", t -> t.withSelection(box.inner("things").tuple("doubleValue")))));
        List<List<Double>> expected = doubles.stream().map(List::of).toList();
        assertThat(database.read(tree)).isEqualTo(List.of(List.of(expected)));
        assertThat(database.read(tree.withStrategy(LoadStrategy.JOIN))).isEqualTo(List.of(List.of(expected)));
    }

    @OnEachDatabase
    void readsNullOfEveryType(TestDatabase database) {
        Things.in(database);
        database.execute("insert into \"thing\" (\"id\", \"boxId\") values (1, 1)");
        List<Object> flat = database.read(thing.select()).get(0);
        assertThat(flat.subList(2, flat.size())).containsOnlyNulls();
        SelectNode tree = box.select().withSelection(box.with(box.related("things", t -> t)));
        assertThat(database.read(tree)).isEqualTo(List.of(List.of(1, List.of(flat))));
        assertThat(database.read(tree.withStrategy(LoadStrategy.JOIN))).isEqualTo(List.of(List.of(1, List.of(flat))));
    }

    @OnEachDatabase
    void cutsATimeToThePrecisionOfItsColumn(TestDatabase database) {
        Things.in(database);
        Instant precise = Instant.parse("2026-11-20T15:19:22.207999999Z");
        insert(database, Things.THING.column("instantValue"), precise);
        assertThat(database.read(thing.select()
                        .withWhere(thing.eq("instantValue", precise))
                        .withSelection(thing.tuple("instantValue"))))
                .isEqualTo(List.of(List.of(Instant.parse("2026-11-20T15:19:22.207Z"))));
    }

    @Test
    void readsTheFarTimesOfPostgresInBothWays() {
        try (TestDatabase database = Things.in(TestDatabase.empty("postgresql"))) {
            for (String time : List.of("12026-01-02 03:04:05.6", "0044-03-15 00:00 BC", "infinity", "-infinity")) {
                database.execute("delete from \"thing\"");
                database.execute("""
                        insert into "thing" ("id", "boxId", "instantValue", "local_date_timeValue", "local_dateValue", "zoned")
                        values (1, 1, '%1$s', '%1$s', '%1$s', '%1$s')
                        """.formatted(time));
                SelectNode tree = box.select().withSelection(box.with(box.related("things", t -> t)));
                assertThat(database.read(tree.withStrategy(LoadStrategy.JOIN))).isEqualTo(database.read(tree));
            }
        }
    }

    @Test
    void readsEveryFormOfATimeOnSqlite() {
        try (TestDatabase database = BlogData.in(TestDatabase.empty("sqlite"))) {
            database.execute("update \"Post\" set \"createdAt\" = '2026-11-20 15:19:22' where \"id\" = 1");
            database.execute("update \"Post\" set \"createdAt\" = 1795274362207 where \"id\" = 2");
            database.execute("update \"Post\" set \"createdAt\" = '2026-11-20T17:19:22.5+02:00' where \"id\" = 3");
            database.execute("update \"Post\" set \"createdAt\" = '2026-11-20T15:19:22.25Z' where \"id\" = 4");
            Scope post = Scope.of(BlogData.POST);
            assertThat(database.read(post.select()
                            .withWhere(post.compare("id", Operator.LTE, 4))
                            .withOrderBy(List.of(post.asc("id")))
                            .withSelection(post.tuple("createdAt"))))
                    .isEqualTo(List.of(
                            List.of(Instant.parse("2026-11-20T15:19:22Z")),
                            List.of(Instant.parse("2026-11-21T15:19:22.207Z")),
                            List.of(Instant.parse("2026-11-20T15:19:22.5Z")),
                            List.of(Instant.parse("2026-11-20T15:19:22.25Z"))));
        }
    }

    @Test
    void comparesEveryFormOfATimeOnSqliteChronologically() {
        try (TestDatabase database = BlogData.in(TestDatabase.empty("sqlite"))) {
            Instant start = Instant.parse("2026-11-20T15:19:22Z");
            for (int id = 1; id <= 8; id++) {
                Instant time = start.plusMillis(id % 3 == 0 ? id * 1000L : id * 1000L + 207);
                String stored = switch (id % 3) {
                    case 0 -> "'" + time.toString().replace('T', ' ').replace("Z", "") + "'";
                    case 1 -> "'" + time.toString().replace("Z", "+00:00") + "'";
                    default -> String.valueOf(time.toEpochMilli());
                };
                database.execute("update \"Post\" set \"createdAt\" = " + stored + " where \"id\" = " + id);
            }
            Scope post = Scope.of(BlogData.POST);
            SelectNode ids = post.select().withSelection(post.tuple("id"));
            SelectNode newest = ids.withOrderBy(List.of(post.desc("createdAt")));
            assertThat(database.read(newest).toString()).isEqualTo("[[8], [7], [6], [5], [4], [3], [2], [1]]");
            assertThat(database.read(newest.withPaging(new Paging(null, null, false, post.unique("id", 3))))
                            .toString())
                    .isEqualTo("[[3], [2], [1]]");
            Condition after = post.compare("createdAt", Operator.GTE, start.plusMillis(5207));
            assertThat(database.read(newest.withWhere(after)).toString()).isEqualTo("[[8], [7], [6], [5]]");
            assertThat(database.read(
                                    ids.withWhere(post.in("createdAt", start.plusMillis(3000), start.plusMillis(2207))))
                            .toString())
                    .isEqualTo("[[2], [3]]");
            GroupNode ends = new GroupNode(
                    BlogData.POST,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    Paging.ALL,
                    post.tuple(
                            post.one(post.aggregate(Function.MIN, "createdAt")),
                            post.one(post.aggregate(Function.MAX, "createdAt"))));
            assertThat(database.read(ends)).isEqualTo(List.of(List.of(start.plusMillis(1207), start.plusMillis(8207))));
        }
    }

    @Test
    void refusesYearsThatSqliteCannotSort() {
        try (TestDatabase database = Things.in(TestDatabase.empty("sqlite"))) {
            for (Instant far :
                    List.of(Instant.parse("+10000-01-01T00:00:00Z"), Instant.parse("0000-12-31T00:00:00Z"))) {
                database.statements().ran();
                assertThatThrownBy(() -> database.read(
                                thing.select().withWhere(thing.compare("instantValue", Operator.LT, far))))
                        .isInstanceOf(ValueOutOfRangeException.class)
                        .hasMessageContaining("instantValue");
                assertThat(database.statements().ran()).isEmpty();
            }
        }
    }

    @Test
    void refusesNumbersThatAnIntCannotHold() {
        try (TestDatabase database = Things.in(TestDatabase.empty("sqlite"))) {
            database.execute("insert into \"thing\" (\"id\", \"boxId\", \"intValue\") values (1, 1, 4294967296)");
            assertThatThrownBy(() -> database.read(thing.select()))
                    .isInstanceOf(InconsistentDataException.class)
                    .hasMessageContaining("4294967296");
        }
        try (TestDatabase database = Things.in(TestDatabase.empty("sqlite"))) {
            database.execute("insert into \"thing\" (\"id\", \"boxId\", \"shortValue\") values (1, 1, 32768)");
            assertThatThrownBy(() -> database.read(thing.select()))
                    .isInstanceOf(InconsistentDataException.class)
                    .hasMessageContaining("32768");
        }
    }

    @OnEachDatabase
    void bindsNoNumberAsAText(TestDatabase database) {
        SqlWriter out = new SqlWriter(database.jdbc().dialect());
        Value three = Value.number(new BigDecimal("3.5"), ScalarType.DECIMAL);
        out.append("select case when 2 + 1 < ").bind(three).append(" then 1 else 0 end");
        SqlText statement = out.text();
        assertThat(database.statements().<Integer>query(statement, rows -> {
                    rows.next();
                    return rows.getInt(1);
                }))
                .isEqualTo(1);
    }
}
