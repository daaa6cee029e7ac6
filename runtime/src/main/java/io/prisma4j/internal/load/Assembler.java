package io.prisma4j.internal.load;

import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes records of rows: related ones first, because a record is complete when it is made. */
final class Assembler {
    private Assembler() {}

    /** A record of each row of the level, in their order. */
    static Object[] records(LoadedLevel level, TreeReader<?> reader) {
        LevelPlan plan = level.plan();
        int size = level.rows().size();
        Slots slots = new Slots(plan.slots());
        for (int i = 0; i < plan.relations().size(); i++) {
            RelationPlan relation = plan.relations().get(i);
            RelatedRows related = level.related().get(i);
            TreeReader<?> relatedReader = Objects.requireNonNull(reader.slots().get(relation.slot()));
            Object[] records = records(related.level(), relatedReader);
            slots.bySlot[relation.slot()] =
                    relation.toMany() ? related.lists(records, size) : related.ones(records, size);
        }
        BufferRow row = new BufferRow(level.rows());
        RowReader<?> rows = reader.row();
        Loaded loaded = plan.relations().isEmpty() ? Loaded.NOTHING : slots;
        Object[] records = new Object[size];
        for (int i = 0; i < size; i++) {
            row.at(i);
            slots.row = i;
            records[i] = rows.read(row, 0, loaded, 0);
        }
        return records;
    }

    /** The related records of one row after another. */
    private static final class Slots extends Loaded {
        private final @Nullable Object[] @Nullable [] bySlot;
        private int row;

        Slots(int slots) {
            bySlot = new Object[slots][];
        }

        @Override
        protected boolean isLoaded(int slot) {
            return bySlot[slot] != null;
        }

        @Override
        protected @Nullable Object at(int slot) {
            return Objects.requireNonNull(bySlot[slot])[row];
        }
    }
}
