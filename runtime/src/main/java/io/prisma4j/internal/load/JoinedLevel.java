package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.read.ResultRow;
import io.prisma4j.read.TreeReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A level that is read in one statement with the levels around it. */
record JoinedLevel(LevelPlan plan, LevelBuffer rows, List<JoinedLevel> nested) {
    static JoinedLevel of(LevelPlan plan, JdbcDialect jdbc) {
        List<JoinedLevel> nested = plan.relations().stream()
                .map(relation -> of(relation.level(), jdbc))
                .toList();
        return new JoinedLevel(plan, new LevelBuffer(plan, jdbc), nested);
    }

    /** Takes a row of the statement: its columns, and a JSON text for each level below. */
    void read(ResultRow row) {
        int number = rows.size();
        rows.read(row);
        for (int i = 0; i < nested.size(); i++) {
            JsonRows.read(row.getNullableString(plan.columns().size() + i), number, nested.get(i));
        }
    }

    /** The records of the level, when all rows are there. */
    @Nullable
    Object[] records(TreeReader<?> reader) {
        Assembler assembler = new Assembler(plan, rows, reader);
        for (int i = 0; i < nested.size(); i++) {
            RelationPlan relation = plan.relations().get(i);
            JoinedLevel level = nested.get(i);
            @Nullable Object[] records = level.records(assembler.reader(relation));
            assembler.fill(relation, new RelatedRecords(records, null, level.rows.parents(), rows.size()));
        }
        return assembler.records();
    }
}
