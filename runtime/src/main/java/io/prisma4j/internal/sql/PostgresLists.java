package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.Value;

/** Lists on PostgreSQL: arrays, searched by the operators that GIN indexes know. */
final class PostgresLists implements ListClause {
    @Override
    public void has(SqlWriter out, Runnable list, Column column, boolean all, Expression of, Runnable operand) {
        list.run();
        out.append(all ? " @> " : " && ");
        operand.run();
        if (!(of instanceof Value)) out.append("::" + PostgresValues.arrayOf(column));
    }

    @Override
    public void hasValue(SqlWriter out, Runnable list, Column column, Runnable value) {
        list.run();
        out.append(" @> array[");
        value.run();
        out.append("]::" + PostgresValues.arrayOf(column));
    }

    @Override
    public void isEmpty(SqlWriter out, Runnable list) {
        out.append("cardinality(");
        list.run();
        out.append(") = 0");
    }

    @Override
    public void joined(SqlWriter out, Runnable list, Runnable more) {
        out.append("array_cat(");
        list.run();
        out.append(", ");
        more.run();
        out.append(")");
    }
}
