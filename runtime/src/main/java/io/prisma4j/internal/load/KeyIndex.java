package io.prisma4j.internal.load;

import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.schema.Column;
import io.prisma4j.tree.Value;
import java.util.List;

/** The distinct keys of the parents' rows, numbered: the number is the group of all rows of that key. */
interface KeyIndex {
    /** The keys of a buffer's rows. */
    static KeyIndex of(RelationPlan relation, LevelBuffer parents) {
        List<Integer> columns = relation.parentColumns();
        boolean whole = columns.size() == 1
                && switch (relation.keys().get(0).type()) {
                    case SHORT, INT, LONG -> true;
                    default -> false;
                };
        KeyIndex index = whole ? new NumberKeys(parents.size()) : new ObjectKeys(columns.size());
        index.addAll(parents, columns);
        return index;
    }

    /** Takes the keys of all rows. */
    void addAll(LevelBuffer parents, List<Integer> columns);

    /** The group of each row that was taken, -1 for one whose key is null. */
    int[] groups();

    /** The group of each row of a buffer, all of which have a key that was taken. */
    int[] groupsOf(LevelBuffer children, List<Integer> columns);

    /** How many keys there are. */
    int size();

    /** The keys as lists to bind, one for each column. */
    List<Value> lists(List<Column> columns);
}
