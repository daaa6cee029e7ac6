package io.prisma4j.internal.exec;

import io.prisma4j.internal.sql.Failure;
import io.prisma4j.schema.Check;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the model and the components that a database means by the names of tables, columns and constraints. */
final class ConstraintNames {
    private static final Pattern TABLE = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:\\.\"((?:[^\"]|\"\")*)\")?");
    private final Schema schema;

    ConstraintNames(Schema schema) {
        this.schema = schema;
    }

    /** A constraint in the words of a model. */
    record Named(String model, List<String> fields, String constraint) {}

    Named unique(Failure failure, String sql) {
        for (Model model : writtenFirst(sql)) {
            for (Key key : model.keys()) {
                if (isMeant(failure, model, key))
                    return new Named(model.name(), names(key.columns()), key.constraint());
            }
        }
        return columns(failure, sql);
    }

    /** A check, and the components that its condition speaks of; an exclusion constraint. */
    Named check(Failure failure, String sql) {
        for (Model model : writtenFirst(sql)) {
            for (Check check : model.checks()) {
                if (failure.isOf(check.name())) {
                    return new Named(model.name(), fieldsIn(check.condition(), model), check.name());
                }
            }
        }
        return columns(failure, sql);
    }

    private static List<String> fieldsIn(String condition, Model model) {
        return model.storedColumns().stream()
                .filter(column -> Pattern.compile("(?<!\\w)" + Pattern.quote(column.column()) + "(?!\\w)")
                        .matcher(condition)
                        .find())
                .map(Column::name)
                .toList();
    }

    Named columns(Failure failure, String sql) {
        String table = failure.table().isEmpty() ? table(sql) : failure.table();
        Optional<Model> model = byTable(table).or(() -> written(sql));
        List<String> fields = new ArrayList<>();
        for (String column : failure.columns())
            fields.add(model.map(m -> component(m, column)).orElse(column));
        return new Named(model.map(Model::name).orElse(table), fields, failure.constraint());
    }

    /** The models, that which a statement of ours writes first: two schemas may have constraints of one name. */
    private List<Model> writtenFirst(String sql) {
        String table = table(sql);
        return schema.models().stream()
                .sorted(Comparator.comparing(
                        model -> !model.tableName().toString().equals(table)))
                .toList();
    }

    /** The model that a statement of ours writes; the table's name if it is no model's. */
    String model(String sql) {
        String table = table(sql);
        return byTable(table).map(Model::name).orElse(table);
    }

    /** The model that a statement of ours writes; empty if it writes none, but pairs of two. */
    Optional<Model> written(String sql) {
        return byTable(table(sql));
    }

    List<Model> models() {
        return schema.models();
    }

    private static boolean isMeant(Failure failure, Model model, Key key) {
        if (!failure.constraint().isEmpty()) return failure.isOf(key.constraint());
        if (failure.said().contains(": " + columnsOf(model, key) + ")")) return true;
        return model.table().equals(failure.table())
                && key.columns().stream().map(Column::column).toList().equals(failure.columns());
    }

    /** The columns as SQLite says them, whatever is in their names. */
    private static String columnsOf(Model model, Key key) {
        return key.columns().stream()
                .map(column -> model.table() + "." + column.column())
                .collect(Collectors.joining(", "));
    }

    private Optional<Model> byTable(String table) {
        return schema.models().stream()
                .filter(model -> model.tableName().toString().equals(table))
                .findFirst()
                .or(() -> schema.models().stream()
                        .filter(model -> model.table().equals(table))
                        .findFirst());
    }

    private static String component(Model model, String column) {
        for (Column known : model.storedColumns()) {
            if (known.column().equals(column)) return known.name();
        }
        return column;
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** The first name in quotes, after a schema: the table that an insert, update or delete of ours is about. */
    private static String table(String sql) {
        Matcher name = TABLE.matcher(sql);
        if (!name.find()) return "";
        String table = name.group(2) == null ? name.group(1) : name.group(1) + "." + name.group(2);
        return table.replace("\"\"", "\"");
    }
}
