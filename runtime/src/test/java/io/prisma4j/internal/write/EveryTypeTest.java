package io.prisma4j.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue.Function;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import io.prisma4j.testing.AnyRow;
import io.prisma4j.testing.Data;
import io.prisma4j.testing.OnEachDatabase;
import io.prisma4j.testing.Pooled;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value and a null of every type, written alone and together with others. */
final class EveryTypeTest {
    private static final Map<String, Object> VALUES = values();
    private static final Model MODEL = model();
    private static final Schema SCHEMA = Schema.of(MODEL);

    private static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("BOOLEAN", true);
        values.put("SHORT", (short) -3);
        values.put("INT", 7);
        values.put("LONG", 1L << 40);
        values.put("FLOAT", 1.5f);
        values.put("DOUBLE", 0.1);
        values.put("DECIMAL", new BigDecimal("12.34"));
        values.put("STRING", "it's \"quoted\", {braced} and \\ more");
        values.put("BYTES", new byte[] {0, 1, -1});
        values.put("UUID", UUID.fromString("00000000-0000-7000-8000-00000000000a"));
        values.put("INSTANT", Instant.parse("2026-11-20T15:19:22.207Z"));
        values.put("OFFSET_DATE_TIME", OffsetDateTime.parse("2026-11-20T15:19:22.207Z"));
        values.put("LOCAL_DATE_TIME", LocalDateTime.parse("2026-11-20T15:19:22.207"));
        values.put("LOCAL_DATE", LocalDate.parse("2026-11-20"));
        values.put("LOCAL_TIME", LocalTime.parse("15:19:22.207"));
        values.put("JSON", "{\"a\": [1, null]}");
        values.put("URI", URI.create("https://example.org/?q=1"));
        values.put("ENUM", "ONE");
        return values;
    }

    private static Model model() {
        Column id = Column.of("id", ScalarType.INT).withDefault(Function.AUTOINCREMENT);
        List<Column> columns = new ArrayList<>(List.of(id));
        for (String name : VALUES.keySet()) {
            ScalarType type = ScalarType.valueOf(name);
            EnumType labels = new EnumType("Label", List.of("ONE", "TWO"));
            columns.add((type == ScalarType.ENUM ? Column.of(name, labels) : Column.of(name, type)).asNullable());
        }
        return Model.of("Every", "Every")
                .columns(columns.toArray(new Column[0]))
                .key(new Key("id", "Every_pkey", List.of(id), true))
                .build();
    }

    private static Data full() {
        Data data = Data.of(MODEL);
        VALUES.forEach(data::set);
        return data;
    }

    private static Data nulls() {
        Data data = Data.of(MODEL);
        VALUES.keySet().forEach(name -> data.set(name, null));
        return data;
    }

    private static List<@Nullable Object> expected(int id, boolean full) {
        List<@Nullable Object> row = new ArrayList<>(List.of(id));
        VALUES.forEach((name, value) -> row.add(full ? shown(value) : null));
        return row;
    }

    private static Object shown(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
    }

    @OnEachDatabase
    void arrivesAsItWent(TestDatabase database) {
        try (Pooled pooled = new Pooled(database.with(SCHEMA), SCHEMA)) {
            assertThat(pooled.create(full())).isEqualTo(expected(1, true));
            assertThat(pooled.create(nulls())).isEqualTo(expected(2, false));
            Selection whole = Selection.WholeRecord.of(MODEL);
            WriteNode.CreateManyAndReturn many = new WriteNode.CreateManyAndReturn(
                    MODEL, List.of(full().row(), nulls().row(), full().row()), false, whole, LoadStrategy.QUERY);
            assertThat(pooled.runner().write(many, AnyRow.reader(whole)))
                    .containsExactly(expected(3, true), expected(4, false), expected(5, true));
            assertThat(pooled.counts()).isEqualTo("3 writes, 0 reads");
            assertThat(pooled.update(pooled.scope("Every").unique("id", 2), full()))
                    .isEqualTo(expected(2, true));
            assertThat(pooled.update(pooled.scope("Every").unique("id", 2), nulls()))
                    .isEqualTo(expected(2, false));
        }
    }
}
