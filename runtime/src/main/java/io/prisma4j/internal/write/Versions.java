package io.prisma4j.internal.write;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of rows: raised by every change, and looked at where a selector that names one has found no row. */
final class Versions {
    private final RowStatements statements;

    Versions(RowStatements statements) {
        this.statements = statements;
    }

    /** What every change does to a version. */
    static Assignment raised(Column version) {
        Number one = version.type() == ScalarType.LONG ? (Number) 1L : (Number) 1;
        return new Assignment(version, Assignment.Change.INCREMENT, Value.of(version, one));
    }

    /** The version of its row that a condition of the scope at depth 0 names; null if it names none. */
    static Condition.@Nullable Compare named(@Nullable Condition condition) {
        if (condition instanceof Condition.All all) {
            for (Condition one : all.of()) {
                Condition.Compare named = named(one);
                if (named != null) return named;
            }
        }
        return condition instanceof Condition.Compare compare && column(compare) != null ? compare : null;
    }

    private static @Nullable Column column(Condition.Compare compare) {
        return compare.operator() == Condition.Operator.EQ
                        && compare.right() instanceof Value
                        && compare.left() instanceof ColumnRef ref
                        && ref.depth() == 0
                        && ref.column().version()
                ? ref.column()
                : null;
    }

    /** Of a row that was not found, because it has another version than the selector names: throws that. */
    void check(Path path, String operation, Model model, @Nullable UniqueWhere where, @Nullable Condition within) {
        Condition.Compare named = where == null ? null : named(where.and());
        if (statements.isRehearsal() || where == null || named == null || !(named.right() instanceof Value expected))
            return;
        Column column = column(named);
        if (column == null) return;
        Condition key = new UniqueWhere(where.key(), where.values(), null).asCondition(0);
        Condition condition = within == null ? key : new Condition.All(List.of(within, key));
        KnownRow row = RowStatements.first(
                statements.find("because its version may be another", model, List.of(column), condition, null));
        if (row == null) return;
        long wanted = number(expected.value());
        long actual = number(row.value(column));
        // The same version: it was another part of the selector that did not hold.
        if (wanted != actual) throw path.stale(operation, model, where, wanted, actual);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
