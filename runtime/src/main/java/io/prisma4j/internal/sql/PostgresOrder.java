package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;

/** Order on PostgreSQL, which sorts UUIDs but, before version 18, knows no least and no greatest of them. */
final class PostgresOrder implements OrderClause {
    @Override
    public void least(Aggregation out, String sql, Column like) {
        if (isUuid(like)) extreme(out, "min", sql);
        else OrderClause.super.least(out, sql, like);
    }

    @Override
    public void greatest(Aggregation out, String sql, Column like) {
        if (isUuid(like)) extreme(out, "max", sql);
        else OrderClause.super.greatest(out, sql, like);
    }

    private static boolean isUuid(Column like) {
        String chosen = like.nativeType("postgresql");
        return chosen == null ? like.type() == ScalarType.UUID : chosen.equalsIgnoreCase("UUID");
    }

    /** UUIDs are sorted as their digits are. */
    private static void extreme(Aggregation out, String function, String sql) {
        out.append("(").call(function + "(" + sql + "::text collate \"C\")").append(")::uuid");
    }
}
