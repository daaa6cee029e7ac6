package io.prisma4j.internal.load;

import io.prisma4j.internal.plan.RelationPlan;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a relation and to which parents they belong: records and parents of the same key have the same group. */
final class RelatedRecords {
    private final @Nullable Object[] records;
    private final int @Nullable [] ofParent;
    private final int[] ofRecord;
    private final int groups;

    /** {@code ofParent} is the group of each parent, -1 for none; null if it is the parent's number. */
    RelatedRecords(@Nullable Object[] records, int @Nullable [] ofParent, int[] ofRecord, int groups) {
        this.records = records;
        this.ofParent = ofParent;
        this.ofRecord = ofRecord;
        this.groups = groups;
    }

    /** What goes into the relation's slot of each of the parents: a list, or a record or null. */
    @Nullable
    Object[] perParent(RelationPlan relation, int parents) {
        @Nullable Object[] ofGroup = relation.toMany() ? lists(relation.level().reversed()) : ones();
        if (ofParent == null) return ofGroup;
        Object none = relation.toMany() ? List.of() : null;
        @Nullable Object[] result = new Object[parents];
        for (int i = 0; i < parents; i++) result[i] = ofParent[i] < 0 ? none : ofGroup[ofParent[i]];
        return result;
    }

    private @Nullable Object[] lists(boolean reversed) {
        int[] end = new int[groups];
        for (int i = 0; i < records.length; i++) end[ofRecord[i]]++;
        @Nullable Object[][] members = new Object[groups][];
        for (int i = 0; i < groups; i++) members[i] = new Object[end[i]];
        Arrays.fill(end, 0);
        for (int i = 0; i < records.length; i++) {
            int group = ofRecord[i];
            members[group][end[group]++] = records[i];
        }
        @Nullable Object[] lists = new Object[groups];
        for (int i = 0; i < groups; i++) lists[i] = list(members[i], reversed);
        return lists;
    }

    private static List<?> list(@Nullable Object[] members, boolean reversed) {
        if (members.length == 0) return List.of();
        List<?> list = Arrays.asList(members);
        if (reversed) Collections.reverse(list);
        return Collections.unmodifiableList(list);
    }

    private @Nullable Object[] ones() {
        @Nullable Object[] ones = new Object[groups];
        for (int i = 0; i < records.length; i++) ones[ofRecord[i]] = records[i];
        return ones;
    }
}
