package io.prisma4j.internal.load;

import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.plan.LevelPlan;
import java.util.ArrayList;
import java.util.List;

/** A level that is read in one statement with the levels around it. */
record JoinedLevel(LevelPlan plan, LevelBuffer rows, List<JoinedLevel> nested) {
    static JoinedLevel of(LevelPlan plan, JdbcDialect jdbc) {
        List<JoinedLevel> nested = plan.relations().stream()
                .map(relation -> of(relation.level(), jdbc))
                .toList();
        return new JoinedLevel(plan, new LevelBuffer(plan, jdbc), nested);
    }

    /** The level when all rows are there. */
    LoadedLevel loaded() {
        List<RelatedRows> related = new ArrayList<>();
        for (JoinedLevel level : nested) {
            related.add(new RelatedRows(level.loaded(), null, level.rows.parents(), rows.size()));
        }
        return new LoadedLevel(plan, rows, related);
    }
}
