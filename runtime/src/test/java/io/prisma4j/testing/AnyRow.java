package io.prisma4j.testing;

import io.prisma4j.internal.sql.ExpressionType;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row of any selection as a list: its values, then what is in its loaded slots; bytes as hexadecimal digits. */
public final class AnyRow {
    private final List<ScalarType> types = new ArrayList<>();
    private final List<@Nullable TreeReader<?>> slots = new ArrayList<>();
    private final List<Boolean> toMany = new ArrayList<>();

    private AnyRow(Selection selection) {
        add(selection);
    }

    public static TreeReader<List<Object>> reader(Selection selection) {
        AnyRow row = new AnyRow(selection);
        return new TreeReader<>(row::read, row.slots);
    }

    private void add(Selection selection) {
        if (selection instanceof Selection.One one) {
            types.add(ExpressionType.of(one.expression()).type());
        } else if (selection instanceof Selection.Tuple tuple) {
            tuple.of().forEach(this::add);
        } else if (selection instanceof Selection.Related related) {
            slot(related);
        } else if (selection instanceof Selection.WholeRecord whole) {
            for (Column column : whole.model().columns()) types.add(column.type());
            whole.related().forEach(this::slot);
        }
    }

    private void slot(Selection.@Nullable Related related) {
        slots.add(related == null ? null : reader(related.query().selection()));
        toMany.add(related != null && related.relation().toMany());
    }

    private List<Object> read(ResultRow row, int at, Loaded loaded, int slot) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) values.add(value(row, at + i, types.get(i)));
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) == null) continue;
            values.add(
                    toMany.get(i)
                            ? Objects.requireNonNull(loaded.<Object>list(slot + i))
                            : Objects.requireNonNull(loaded.<Object>optional(slot + i)));
        }
        return Collections.unmodifiableList(values);
    }

    private static @Nullable Object value(ResultRow row, int at, ScalarType type) {
        return switch (type) {
            case BOOLEAN -> row.getNullableBoolean(at);
            case SHORT -> row.getNullableShort(at);
            case INT -> row.getNullableInt(at);
            case LONG -> row.getNullableLong(at);
            case FLOAT -> row.getNullableFloat(at);
            case DOUBLE -> row.getNullableDouble(at);
            case DECIMAL -> row.getNullableDecimal(at);
            case STRING, JSON, ENUM, RAW -> row.getNullableString(at);
            case BYTES -> {
                byte[] bytes = row.getNullableBytes(at);
                yield bytes == null ? null : HexFormat.of().formatHex(bytes);
            }
            case UUID -> row.getNullableUuid(at);
            case INSTANT -> row.getNullableInstant(at);
            case OFFSET_DATE_TIME -> row.getNullableOffsetDateTime(at);
            case LOCAL_DATE_TIME -> row.getNullableLocalDateTime(at);
            case LOCAL_DATE -> row.getNullableLocalDate(at);
            case LOCAL_TIME -> row.getNullableLocalTime(at);
            case URI -> row.getNullableUri(at);
        };
    }
}
