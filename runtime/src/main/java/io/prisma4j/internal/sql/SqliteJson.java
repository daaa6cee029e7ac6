package io.prisma4j.internal.sql;

import io.prisma4j.schema.ScalarType;

/** JSON on SQLite. */
final class SqliteJson implements JsonClause {
    @Override
    public String arrayOf() {
        return "json_array";
    }

    @Override
    public String cell(String sql, ScalarType type) {
        return switch (type) {
            case BYTES -> "case when " + sql + " is not null then hex(" + sql + ") end";
            // JSON has no infinity, and a number's digits are cut where the text keeps all that matter.
            case FLOAT, DOUBLE -> "case when " + sql + " is not null then format('%!.17g', " + sql + ") end";
            default -> sql;
        };
    }

    @Override
    public String arrayOfRows() {
        return "json_group_array(json(s.\"row\"))";
    }
}
