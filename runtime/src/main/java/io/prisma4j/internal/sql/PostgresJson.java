package io.prisma4j.internal.sql;

import io.prisma4j.schema.ScalarType;

/** JSON on PostgreSQL: {@code json}, which keeps every digit, not {@code jsonb}. JSON and arrays are texts in it. */
final class PostgresJson implements JsonClause {
    @Override
    public String arrayOf() {
        return "json_build_array";
    }

    @Override
    public int mostCells() {
        return 100;
    }

    @Override
    public void cell(SqlWriter out, Runnable value, ExpressionType type) {
        switch (type.list() ? ScalarType.JSON : type.type()) {
            case BYTES -> {
                out.append("encode(");
                value.run();
                out.append(", 'hex')");
            }
            case JSON -> {
                out.append("(");
                value.run();
                out.append(")::text");
            }
            default -> value.run();
        }
    }

    @Override
    public String arrayOfRows() {
        return "coalesce(json_agg(s.\"row\"), '[]')";
    }
}
