package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.ScalarType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Order on PostgreSQL, which sorts bits and UUIDs but knows no least and no greatest of them (UUIDs: before version 18). */
final class PostgresOrder implements OrderClause {
    @Override
    public void least(Aggregation out, String sql, Column like) {
        String type = digits(like);
        if (type != null) extreme(out, "min", sql, type);
        else OrderClause.super.least(out, sql, like);
    }

    @Override
    public void greatest(Aggregation out, String sql, Column like) {
        String type = digits(like);
        if (type != null) extreme(out, "max", sql, type);
        else OrderClause.super.greatest(out, sql, like);
    }

    /** The type of bits or UUIDs, which are sorted as their digits are; null for all others. */
    private static @Nullable String digits(Column like) {
        String chosen = like.nativeType("postgresql");
        if (chosen == null) return like.type() == ScalarType.UUID ? "uuid" : null;
        String type = chosen.toUpperCase(Locale.ROOT);
        return type.equals("UUID") || type.startsWith("BIT") || type.startsWith("VARBIT") ? chosen : null;
    }

    private static void extreme(Aggregation out, String function, String sql, String type) {
        out.append("(").call(function + "(" + sql + "::text collate \"C\")").append(")::" + type);
    }
}
