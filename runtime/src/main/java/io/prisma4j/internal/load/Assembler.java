package io.prisma4j.internal.load;

import io.prisma4j.internal.plan.LevelPlan;
import io.prisma4j.internal.plan.RelationPlan;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the records of one level's rows, when the related records of all of them are there. */
final class Assembler {
    private final LevelPlan plan;
    private final LevelBuffer rows;
    private final TreeReader<?> reader;
    private final Slots slots;

    Assembler(LevelPlan plan, LevelBuffer rows, TreeReader<?> reader) {
        this.plan = plan;
        this.rows = rows;
        this.reader = reader;
        this.slots = new Slots(plan.slots());
    }

    /** The reader of a relation's records. */
    TreeReader<?> reader(RelationPlan relation) {
        return Objects.requireNonNull(reader.slots().get(relation.slot()));
    }

    /** Puts the records of a relation into their slot. */
    void fill(RelationPlan relation, RelatedRecords related) {
        slots.bySlot[relation.slot()] = related.perParent(relation, rows.size());
    }

    /** A record of each row, in their order. */
    @Nullable
    Object[] records() {
        BufferRow row = new BufferRow(rows);
        RowReader<?> read = reader.row();
        Loaded loaded = plan.relations().isEmpty() ? Loaded.NOTHING : slots;
        @Nullable Object[] records = new Object[rows.size()];
        for (int i = 0; i < records.length; i++) {
            row.at(i);
            slots.row = i;
            records[i] = read.read(row, 0, loaded, 0);
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
