package io.prisma4j.internal.plan;

import io.prisma4j.schema.Column;
import java.util.List;

/**
 * How the related rows of a level's rows are found.
 *
 * @param name what it is called: {@code User.posts}
 * @param slot where the related records go
 * @param keys the columns whose type the keys have
 * @param parentColumns the numbers of the columns that hold the key in a row of the level
 * @param childColumns the numbers of the columns that hold it in a related row; all three are empty in a JOIN
 */
public record RelationPlan(
        String name,
        int slot,
        boolean toMany,
        List<Column> keys,
        List<Integer> parentColumns,
        List<Integer> childColumns,
        LevelPlan level) {
    public RelationPlan {
        keys = List.copyOf(keys);
        parentColumns = List.copyOf(parentColumns);
        childColumns = List.copyOf(childColumns);
    }
}
