package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.internal.sql.Dialect;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.run.Explanation;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Asks the database how it would run the statements of a plan, level by level; those of relations are asked for no keys. */
public final class ReadExplanation {
    private final Dialect dialect;
    private final Statements statements;
    private final Value[] values;
    private final List<Explanation.Step> steps = new ArrayList<>();

    ReadExplanation(Dialect dialect, Statements statements, Value[] values) {
        this.dialect = dialect;
        this.statements = statements;
        this.values = values;
    }

    /** What the database says of a statement. */
    public static Explanation.Step step(Dialect dialect, Statements statements, String reason, SqlText statement) {
        SqlText question = new SqlText(dialect.explain() + statement.sql(), statement.parameters());
        List<String> plan = statements.query(question, rows -> {
            List<String> lines = new ArrayList<>();
            while (rows.next()) lines.add(rows.getString(dialect.explainedIn()));
            return lines;
        });
        return new Explanation.Step(reason, statement.sql(), plan);
    }

    Explanation of(String query, LevelPlan plan) {
        boolean joined =
                plan.relations().stream().anyMatch(relation -> relation.level().statement() == null);
        add(query + (joined ? ", related records as JSON" : ""), plan, List.of());
        return new Explanation(steps);
    }

    Explanation of(WrittenRows rows) {
        addBelow(rows);
        return new Explanation(steps);
    }

    private void addBelow(WrittenRows rows) {
        List<RelationPlan> relations = rows.plan().relations();
        for (int i = 0; i < relations.size(); i++) {
            WrittenRows below = rows.nested(i);
            if (below == null) add(relations.get(i));
            else addBelow(below);
        }
    }

    private void add(RelationPlan relation) {
        List<Value> none = new ArrayList<>();
        for (Column key : relation.keys()) none.add(Value.list(key, List.of()));
        add(relation.name() + " of all records above", relation.level(), none);
    }

    private void add(String reason, LevelPlan plan, List<Value> keys) {
        steps.add(step(dialect, statements, reason, plan.ownStatement().text(values, keys)));
        for (RelationPlan relation : plan.relations()) {
            if (relation.level().statement() != null) add(relation);
        }
    }
}
