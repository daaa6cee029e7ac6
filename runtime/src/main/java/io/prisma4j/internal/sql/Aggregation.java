package io.prisma4j.internal.sql;

import org.jspecify.annotations.Nullable;

/** An aggregate being written: a database may need more than one call of a function, and each is over the same rows. */
public final class Aggregation {
    private final SqlWriter out;
    private final @Nullable Runnable where;

    /** Over all rows, or those for which {@code where} appends a condition. */
    Aggregation(SqlWriter out, @Nullable Runnable where) {
        this.out = out;
        this.where = where;
    }

    /** Appends SQL between the calls. */
    Aggregation append(String sql) {
        out.append(sql);
        return this;
    }

    /** Appends the call of an aggregate function. */
    Aggregation call(String function) {
        out.append(function);
        if (where == null) return this;
        out.append(" filter (where ");
        where.run();
        out.append(")");
        return this;
    }

    /** Appends the call of an aggregate function over only those of the rows that fulfil a further condition. */
    Aggregation call(String function, String condition) {
        out.append(function + " filter (where " + condition);
        if (where != null) {
            out.append(" and (");
            where.run();
            out.append(")");
        }
        out.append(")");
        return this;
    }
}
