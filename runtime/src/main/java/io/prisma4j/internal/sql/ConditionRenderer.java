package io.prisma4j.internal.sql;

import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.All;
import io.prisma4j.tree.Condition.Among;
import io.prisma4j.tree.Condition.Any;
import io.prisma4j.tree.Condition.Compare;
import io.prisma4j.tree.Condition.Has;
import io.prisma4j.tree.Condition.In;
import io.prisma4j.tree.Condition.InRows;
import io.prisma4j.tree.Condition.IsEmpty;
import io.prisma4j.tree.Condition.IsNull;
import io.prisma4j.tree.Condition.JsonHas;
import io.prisma4j.tree.Condition.JsonIs;
import io.prisma4j.tree.Condition.Matches;
import io.prisma4j.tree.Condition.Not;
import io.prisma4j.tree.Condition.Quantifier;
import io.prisma4j.tree.Condition.Related;
import io.prisma4j.tree.Condition.Text;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.JsonPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes conditions; the table of the scope at depth {@code n} has the alias {@code t<n>}. */
public final class ConditionRenderer {
    private static final int MOST_JOINED = 200;

    private final SqlWriter out;
    private final ExpressionRenderer expressions;

    public ConditionRenderer(SqlWriter out) {
        this(out, Paths.NONE);
    }

    ConditionRenderer(SqlWriter out, Paths paths) {
        this.out = out;
        this.expressions = new ExpressionRenderer(out, paths);
    }

    /** Appends {@code where} and the condition, or nothing. */
    public void where(@Nullable Condition condition) {
        if (condition == null) return;
        out.append(" where ");
        write(condition);
    }

    /** Appends {@code and} and the condition. */
    public void and(Condition condition) {
        out.append(" and ");
        operand(condition);
    }

    /** Appends the condition. */
    public void write(Condition condition) {
        if (condition instanceof Compare compare) compare(compare);
        else if (condition instanceof In in) in(in);
        else if (condition instanceof InRows in) inRows(in);
        else if (condition instanceof Among among) among(among);
        else if (condition instanceof Text text) text(text);
        else if (condition instanceof Matches test) matches(test);
        else if (condition instanceof JsonIs test) jsonIs(test.part());
        else if (condition instanceof JsonHas test) jsonHas(test);
        else if (condition instanceof IsNull test) isNull(test);
        else if (condition instanceof Has has) has(has);
        else if (condition instanceof IsEmpty test) isEmpty(test);
        else if (condition instanceof All all) joined(all.of(), " and ", "1 = 1");
        else if (condition instanceof Any any) joined(any.of(), " or ", "1 = 0");
        else if (condition instanceof Not not) not(not);
        else if (condition instanceof Related related) related(related);
    }

    /** Appends the condition so that it can be joined with others. */
    void operand(Condition condition) {
        boolean parentheses = condition instanceof All || condition instanceof Any;
        if (parentheses) out.append("(");
        write(condition);
        if (parentheses) out.append(")");
    }

    private void joined(List<Condition> conditions, String word, String none) {
        if (conditions.isEmpty()) {
            out.append(none);
        } else if (conditions.size() <= MOST_JOINED) {
            out.separated(word, conditions, this::operand);
        } else {
            out.separated(word, parts(conditions), part -> {
                out.append("(");
                joined(part, word, none);
                out.append(")");
            });
        }
    }

    /** A long row of conditions is a deep expression to SQLite, which knows a limit; so it becomes a row of short ones. */
    private static List<List<Condition>> parts(List<Condition> conditions) {
        int size = Math.max(MOST_JOINED, (conditions.size() + MOST_JOINED - 1) / MOST_JOINED);
        List<List<Condition>> parts = new ArrayList<>();
        for (int from = 0; from < conditions.size(); from += size) {
            parts.add(conditions.subList(from, Math.min(from + size, conditions.size())));
        }
        return parts;
    }

    private void compare(Compare compare) {
        if (!compare.ignoreCase() && compare.operator().isOrder()) {
            out.dialect()
                    .order()
                    .compare(out, orderSide(compare.left()), compare.operator(), orderSide(compare.right()));
            return;
        }
        side(compare.left(), compare.ignoreCase());
        out.append(" " + compare.operator().sql() + " ");
        side(compare.right(), compare.ignoreCase());
    }

    private Side orderSide(Expression side) {
        return new Side(side, () -> expressions.comparable(side));
    }

    private void side(Expression side, boolean ignoreCase) {
        if (ignoreCase) out.append("lower(");
        expressions.comparable(side);
        if (ignoreCase) out.append(")");
    }

    private void in(In in) {
        out.dialect()
                .values()
                .in(out, () -> expressions.comparable(in.column()), in.values(), in.negated(), in.ignoreCase());
    }

    private void inRows(InRows in) {
        out.append("(").separated(", ", in.columns(), expressions::comparable).append(") in (select ");
        for (int i = 0; i < in.columns().size(); i++) out.append((i > 0 ? ", k.k" : "k.k") + i);
        out.append(" from ");
        out.dialect().values().table(out, in.values(), "k");
        out.append(")");
    }

    private void among(Among among) {
        out.append("(").separated(", ", among.identity(), expressions::write).append(") in (");
        int depth = among.rows().depth();
        List<Expression> identity = among.identity().stream()
                .map(column -> (Expression) ColumnRef.of(depth, column.column()))
                .toList();
        new SelectRenderer(out, new Level(among.rows(), null, List.of(), identity, List.of())).write();
        out.append(")");
    }

    private void text(Text text) {
        out.dialect()
                .text()
                .matches(
                        out,
                        () -> expressions.write(text.column()),
                        text.match(),
                        text.part(),
                        () -> expressions.write(text.part()),
                        text.ignoreCase());
    }

    private void matches(Matches test) {
        out.dialect()
                .text()
                .hasWords(
                        out,
                        test.column().column(),
                        () -> expressions.write(test.column()),
                        test.words(),
                        test.language());
    }

    private void jsonIs(JsonPart part) {
        out.dialect().jsonParts().is(out, () -> expressions.json(part), part.as());
    }

    private void jsonHas(JsonHas test) {
        out.dialect().jsonParts().has(out, () -> expressions.json(test.part()), test.every(), test.elements());
    }

    private void has(Has has) {
        ListClause lists = out.dialect().lists();
        Runnable list = () -> expressions.write(has.column());
        if (has.of() instanceof ColumnRef one && !one.column().list()) {
            lists.hasValue(out, list, has.column().column(), () -> expressions.comparable(one));
        } else {
            lists.has(out, list, has.column().column(), has.all(), has.of(), () -> expressions.write(has.of()));
        }
    }

    private void isEmpty(IsEmpty test) {
        out.dialect().lists().isEmpty(out, () -> expressions.write(test.column()));
    }

    private void isNull(IsNull test) {
        expressions.write(test.column());
        out.append(test.negated() ? " is not null" : " is null");
    }

    private void not(Not not) {
        out.append("not (");
        write(not.condition());
        out.append(")");
    }

    private void related(Related related) {
        Condition inner = related.condition();
        boolean every = related.quantifier() == Quantifier.EVERY;
        if (every && inner == null) {
            out.append("1 = 1");
            return;
        }
        out.append(related.quantifier() == Quantifier.SOME ? "exists (select 1" : "not exists (select 1");
        new RelatedTable(out, related.relation(), related.depth(), related.inner()).from(inner != null);
        if (inner != null) and(every ? new Not(inner) : inner);
        out.append(")");
    }
}
