package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;

/** Order on PostgreSQL, which sorts UUIDs but, before version 18, knows no least and no greatest of them. */
final class PostgresOrder implements OrderClause {
    @Override
    public String least(String sql, Column like) {
        return isUuid(like) ? extreme("min", sql) : OrderClause.super.least(sql, like);
    }

    @Override
    public String greatest(String sql, Column like) {
        return isUuid(like) ? extreme("max", sql) : OrderClause.super.greatest(sql, like);
    }

    private static boolean isUuid(Column like) {
        String chosen = like.nativeType("postgresql");
        return chosen == null ? like.type() == ScalarType.UUID : chosen.equalsIgnoreCase("UUID");
    }

    /** UUIDs are sorted as their digits are. */
    private static String extreme(String function, String sql) {
        return function + "(" + sql + "::text collate \"C\")::uuid";
    }
}
