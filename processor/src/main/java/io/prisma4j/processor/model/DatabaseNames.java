package io.prisma4j.processor.model;

import io.prisma4j.annotation.Naming;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that things have in the database when the user gives none: Prisma's, so that either can open it. */
public record DatabaseNames(Naming naming) {

    /** The longest name that PostgreSQL keeps, in bytes. */
    public static final int LIMIT = 63;

    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    public TableName table(JavaName model) {
        return TableName.of(cased(model.simpleName()));
    }

    public ColumnName column(ComponentName component) {
        return new ColumnName(cased(component.value()));
    }

    public String enumType(JavaName type) {
        return cased(type.simpleName());
    }

    /** {@code _CategoryToPost}, or {@code _Friendship} for a relation of that name. */
    public TableName joinTable(JavaName a, JavaName b) {
        String first = cased(a.simpleName());
        String second = cased(b.simpleName());
        return TableName.of("_" + first + (naming == Naming.SNAKE_CASE ? "_to_" : "To") + second);
    }

    public TableName joinTable(String relation) {
        return TableName.of("_" + cased(relation));
    }

    public static ConstraintName primaryKey(TableName table) {
        return constraint(List.of(table.value()), "_pkey");
    }

    public static ConstraintName unique(TableName table, List<ColumnName> columns) {
        return constraint(parts(table, columns), "_key");
    }

    public static ConstraintName index(TableName table, List<ColumnName> columns) {
        return constraint(parts(table, columns), "_idx");
    }

    /** Of an index on an expression, as PostgreSQL names it. */
    public static ConstraintName expressionIndex(TableName table) {
        return constraint(List.of(table.value()), "_expr_idx");
    }

    /** As PostgreSQL names it: the second of the same columns ends in 1. */
    public static ConstraintName check(TableName table, List<ColumnName> columns, int before) {
        return constraint(parts(table, columns), "_check" + (before == 0 ? "" : before));
    }

    public static ConstraintName foreignKey(TableName table, List<ColumnName> columns) {
        return constraint(parts(table, columns), "_fkey");
    }

    static ConstraintName joinPrimaryKey(TableName table) {
        return constraint(List.of(table.value()), "_AB_pkey");
    }

    static ConstraintName joinUnique(TableName table) {
        return constraint(List.of(table.value()), "_AB_unique");
    }

    static ConstraintName joinIndex(TableName table) {
        return constraint(List.of(table.value()), "_B_index");
    }

    private String cased(String name) {
        return naming == Naming.SNAKE_CASE
                ? WORD_END.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT)
                : name;
    }

    private static List<String> parts(TableName table, List<ColumnName> columns) {
        var parts = new ArrayList<String>();
        parts.add(table.value());
        columns.forEach(column -> parts.add(column.value()));
        return parts;
    }

    /** Cuts what stands before the suffix, as Prisma does: the suffix always survives. */
    private static ConstraintName constraint(List<String> parts, String suffix) {
        String joined = String.join("_", parts);
        int room = LIMIT - suffix.length();
        while (bytes(joined) > room) {
            joined = joined.substring(0, joined.offsetByCodePoints(joined.length(), -1));
        }
        return new ConstraintName(joined + suffix);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
