package properties;

import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.RowReader;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole records of any model, without a class of theirs. */
final class AnyReader {
    private AnyReader() {}

    /** A reader of the model's columns and of its relations' slots. */
    static RowReader<Found> of(Model model) {
        return (row, at, loaded, slot) -> {
            List<Object> cells = new ArrayList<>();
            for (Column column : model.columns()) cells.add(value(row, at + cells.size(), column));
            for (int i = 0; i < model.relations().size(); i++) {
                cells.add(related(loaded, slot + i, model.relations().get(i)));
            }
            return new Found(cells);
        };
    }

    private static Object related(Loaded loaded, int slot, Relation relation) {
        if (relation.toMany()) {
            List<Object> list = loaded.list(slot);
            return list == null ? Answers.NOT_LOADED : list;
        }
        Optional<Object> one = loaded.optional(slot);
        return one == null ? Answers.NOT_LOADED : one.orElse(Answers.NONE);
    }

    /** The value of a column in its one form. */
    static @Nullable Object value(ResultRow row, int at, Column column) {
        return column.list()
                ? row.getList(at, (list, element) -> value(list, element, column.type()))
                : value(row, at, column.type());
    }

    /** The same of one value. */
    static @Nullable Object value(ResultRow row, int at, ScalarType type) {
        return Values.canonical(
                switch (type) {
                    case BOOLEAN -> row.getNullableBoolean(at);
                    case SHORT -> row.getNullableShort(at);
                    case INT -> row.getNullableInt(at);
                    case LONG -> row.getNullableLong(at);
                    case FLOAT -> row.getNullableFloat(at);
                    case DOUBLE -> row.getNullableDouble(at);
                    case DECIMAL -> row.getNullableDecimal(at);
                    case STRING, ENUM, RAW -> row.getNullableString(at);
                    case BYTES -> row.getNullableBytes(at);
                    case UUID -> row.getNullableUuid(at);
                    case INSTANT -> row.getNullableInstant(at);
                    case OFFSET_DATE_TIME -> row.getNullableOffsetDateTime(at);
                    case LOCAL_DATE_TIME -> row.getNullableLocalDateTime(at);
                    case LOCAL_DATE -> row.getNullableLocalDate(at);
                    case LOCAL_TIME -> row.getNullableLocalTime(at);
                    case JSON -> row.getNullableJson(at);
                    case URI -> row.getNullableUri(at);
                });
    }
}
