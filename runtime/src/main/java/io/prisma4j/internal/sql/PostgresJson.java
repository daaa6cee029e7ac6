package io.prisma4j.internal.sql;

import io.prisma4j.schema.ScalarType;

/** JSON on PostgreSQL: {@code json}, which keeps every digit, not {@code jsonb}. */
final class PostgresJson implements JsonClause {
    @Override
    public String arrayOf() {
        return "json_build_array";
    }

    @Override
    public String cell(String sql, ScalarType type) {
        return switch (type) {
            case BYTES -> "encode(" + sql + ", 'hex')";
            case JSON -> "(" + sql + ")::text";
            default -> sql;
        };
    }

    @Override
    public String arrayOfRows() {
        return "coalesce(json_agg(s.\"row\"), '[]')";
    }
}
