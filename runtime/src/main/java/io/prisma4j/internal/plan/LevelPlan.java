package io.prisma4j.internal.plan;

import io.prisma4j.internal.sql.ExpressionType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one level are read.
 *
 * @param statement null for a level that is a part of its parents' statement
 * @param columns what is selected of each row, hidden keys included
 * @param relations what is loaded for each row
 * @param slots how many slots for related records the selection has
 * @param one whether there is one row at most
 * @param reversed whether each list of rows arrives in the opposite order
 */
public record LevelPlan(
        @Nullable StatementPlan statement,
        List<ExpressionType> columns,
        List<RelationPlan> relations,
        int slots,
        boolean one,
        boolean reversed) {
    public LevelPlan {
        columns = List.copyOf(columns);
        relations = List.copyOf(relations);
    }

    /** The statement of a level that has its own. */
    public StatementPlan ownStatement() {
        return Objects.requireNonNull(statement, "the level is a part of another statement");
    }
}
