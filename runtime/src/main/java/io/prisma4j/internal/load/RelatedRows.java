package io.prisma4j.internal.load;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a relation and to which parents they belong: rows and parents of the same key have the same group. */
final class RelatedRows {
    private final LoadedLevel level;
    private final int @Nullable [] ofParent;
    private final int[] ofRow;
    private final int groups;

    /** {@code ofParent} is the group of each parent, -1 for none; null if it is the parent's number. */
    RelatedRows(LoadedLevel level, int @Nullable [] ofParent, int[] ofRow, int groups) {
        this.level = level;
        this.ofParent = ofParent;
        this.ofRow = ofRow;
        this.groups = groups;
    }

    LoadedLevel level() {
        return level;
    }

    /** For each of the parents the list of its records, of the records of all rows. */
    Object[] lists(Object[] records, int parents) {
        Object[] lists = lists(records);
        Object[] result = new Object[parents];
        for (int i = 0; i < parents; i++) {
            int group = ofParent == null ? i : ofParent[i];
            result[i] = group < 0 ? List.of() : lists[group];
        }
        return result;
    }

    private Object[] lists(Object[] records) {
        int[] end = new int[groups];
        for (int group : ofRow) end[group]++;
        Object[][] members = new Object[groups][];
        for (int i = 0; i < groups; i++) members[i] = end[i] == 0 ? null : new Object[end[i]];
        Arrays.fill(end, 0);
        for (int i = 0; i < records.length; i++) {
            int group = ofRow[i];
            members[group][end[group]++] = records[i];
        }
        Object[] lists = new Object[groups];
        for (int i = 0; i < groups; i++) lists[i] = list(members[i]);
        return lists;
    }

    private List<?> list(Object @Nullable [] members) {
        if (members == null) return List.of();
        List<?> list = Arrays.asList(members);
        if (level.plan().reversed()) Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }

    /** For each of the parents its record, or null. */
    @Nullable
    Object[] ones(Object[] records, int parents) {
        Object[] ofGroup = new Object[groups];
        for (int i = 0; i < records.length; i++) ofGroup[ofRow[i]] = records[i];
        Object[] result = new Object[parents];
        for (int i = 0; i < parents; i++) {
            int group = ofParent == null ? i : ofParent[i];
            result[i] = group < 0 ? null : ofGroup[group];
        }
        return result;
    }
}
