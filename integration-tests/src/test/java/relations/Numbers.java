package relations;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;

/** How the number of a record stands in columns: as it is, as two digits in two columns, or ten times it in a code. */
final class Numbers {
    private Numbers() {}

    /** The values of the columns of the key. */
    static List<Object> key(Model model, int id) {
        int columns = model.identity().columns().size();
        return columns == 1 ? List.of(id) : List.of(id / 10, id % 10);
    }

    /** The value of a column that refers to a record, or names it. */
    static int in(Column column, int id) {
        return switch (column.name()) {
            case "x", "gridX" -> id / 10;
            case "y", "gridY" -> id % 10;
            case "code", "hubCode" -> id * 10;
            default -> id;
        };
    }

    /** The number of the record that a row's columns name. */
    static int of(Model model, Function<Column, Object> row) {
        return read(model.identity().columns(), row);
    }

    /** The number of the record that a row refers to; null for none. */
    @Nullable
    static Integer of(Relation held, Function<Column, Object> row) {
        List<Column> columns = held.from();
        boolean none = columns.stream().allMatch(column -> row.apply(column) == null);
        return none ? null : read(columns, row);
    }

    private static int read(List<Column> columns, Function<Column, Object> row) {
        int number = 0;
        for (Column column : columns) {
            Object value = row.apply(column);
            // Half of a key is none: a number that no record has.
            if (value == null) return -1;
            int digits = ((Number) value).intValue();
            number = number * 10 + (column.name().endsWith("ode") ? digits / 10 : digits);
        }
        return number;
    }
}
