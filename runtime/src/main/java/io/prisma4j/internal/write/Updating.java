package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Update;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes one row and what is related to it: first the records that it refers to, then itself, then the records that refer to
 * it, each relation in the order in which it was written. The row is read beforehand only where its key is needed. It is
 * locked even if it does not change itself: what is related to it is changed by one after another.
 */
final class Updating {
    private final WriteParts parts;

    Updating(WriteParts parts) {
        this.parts = parts;
    }

    /**
     * Changes the row that fulfils a condition of the scope at depth 0, one at most.
     *
     * @param required whether it is an error that undoes everything if there is no such row; if it is not, nothing may be done
     *     before the row is found
     * @param capture takes the answer of the row when it is written; null for none
     * @return the columns that are needed and the identity, as they are afterwards; null if there is no such row
     */
    @Nullable
    KnownRow update(
            Path path,
            RowData data,
            Condition where,
            boolean required,
            List<Column> needed,
            @Nullable Capture capture) {
        Model model = data.model();
        List<Column> identity = model.identity().columns();
        List<RelationWrite> held = relations(data, true);
        List<RelationWrite> children = relations(data, false);
        List<Column> wanted = Lookup.union(needed, identity);
        for (RelationWrite write : children)
            wanted = Lookup.union(wanted, write.relation().from());

        KnownRow row = new KnownRow();
        Condition condition = where;
        Condition.Compare version = Versions.named(where);
        boolean isRead = needsCurrent(held) || (!required && !held.isEmpty());
        if (isRead) {
            List<Column> columns = wanted;
            for (RelationWrite write : held)
                columns = Lookup.union(columns, write.relation().from());
            KnownRow current = RowStatements.first(parts.statements()
                    .lock("because its foreign keys say what it refers to", model, columns, where, null));
            if (current == null) return null;
            row = current;
            condition = row.matches(identity, identity);
            if (version != null) condition = new Condition.All(List.of(condition, version));
        }
        List<HeldChanges> changes = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>(data.values());
        for (RelationWrite write : held) {
            HeldChanges change = new HeldChanges(parts, path.to(write.relation()), write.relation(), row);
            change.run(write.operations());
            assignments.removeIf(one -> write.relation().from().contains(one.column()));
            assignments.addAll(change.assignments());
            changes.add(change);
        }
        // Who names a version does so to be the only one: what is done to related records only changes it, too.
        boolean onlyRelated = assignments.isEmpty() && !data.relations().isEmpty();
        if (onlyRelated && version != null && version.left() instanceof ColumnRef raised) {
            assignments.add(Versions.raised(raised.column()));
        }
        KnownRow written = assignments.isEmpty()
                ? (isRead
                        ? row
                        : RowStatements.first(parts.statements()
                                .lock("because a missing one must be named", model, wanted, where, capture)))
                : RowStatements.first(parts.statements()
                        .update(
                                new Update(model, parts.changed(model, assignments), condition, null, wanted),
                                capture));
        if (written == null) return null;
        for (HeldChanges change : changes) change.finish();
        for (RelationWrite write : children) children(path, write, written);
        return written;
    }

    private void children(Path path, RelationWrite write, KnownRow row) {
        ChildLink link = ChildLink.of(parts, path.to(write.relation()), write.relation(), false, null);
        Steps<KnownRow> steps = new Steps<KnownRow>().add(row, write.operations());
        for (List<Steps.Step<KnownRow>> phase : steps.phases()) link.run(phase);
    }

    private static boolean needsCurrent(List<RelationWrite> held) {
        return held.stream().anyMatch(write -> HeldChanges.needsCurrent(write.relation(), write.operations()));
    }

    /** The relations whose key the row holds itself, or the others. */
    private static List<RelationWrite> relations(RowData data, boolean held) {
        return data.relations().stream()
                .filter(write -> (write.relation().foreignKey() != null) == held)
                .toList();
    }
}
