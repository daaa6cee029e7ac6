package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.RelationOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates the rows of one level together: first the records that they refer to, then themselves, then the records that refer to
 * them, at last the pairs. The number of statements follows from the shape of the tree, not from the number of rows.
 */
final class Creation {
    private final WriteParts parts;

    Creation(WriteParts parts) {
        this.parts = parts;
    }

    /** Creates rows, lets each know the columns that are needed, and takes them for the answer. */
    long create(
            Path path,
            Model model,
            List<NewRow> rows,
            List<Column> needed,
            Conflict conflict,
            @Nullable Capture capture) {
        if (rows.isEmpty()) return 0;
        List<HeldCreates> held = new ArrayList<>();
        for (Relation relation : model.relations()) {
            if (relation.foreignKey() != null) held.add(held(path.to(relation), relation, rows, capture));
        }
        for (NewRow row : rows) row.giveDefaults(parts.defaults());
        long count = new Inserter(parts.statements(), capture)
                .insert(model, rows, Lookup.union(needed, referred(model, rows)), conflict);
        held.forEach(HeldCreates::finish);
        for (Relation relation : model.relations()) {
            if (relation.foreignKey() == null) children(path.to(relation), relation, rows, capture);
        }
        return count;
    }

    private static @Nullable Capture of(@Nullable Capture capture, Relation relation) {
        return capture == null ? null : capture.of(relation);
    }

    /** The columns by which the rows' own children will refer to them. */
    private static List<Column> referred(Model model, List<NewRow> rows) {
        List<Column> columns = new ArrayList<>();
        for (Relation relation : model.relations()) {
            if (relation.foreignKey() != null) continue;
            if (rows.stream().anyMatch(row -> !row.operations(relation).isEmpty())) columns.addAll(relation.from());
        }
        return columns;
    }

    private HeldCreates held(Path path, Relation relation, List<NewRow> rows, @Nullable Capture capture) {
        Steps<NewRow> steps = new Steps<>();
        for (NewRow row : rows) {
            List<RelationOperation> operations = row.operations(relation);
            if (!operations.isEmpty()) steps.add(row, operations);
        }
        HeldCreates held = new HeldCreates(parts, path, relation, of(capture, relation));
        held.run(steps);
        return held;
    }

    private void children(Path path, Relation relation, List<NewRow> rows, @Nullable Capture capture) {
        Steps<KnownRow> steps = new Steps<>();
        for (NewRow row : rows) {
            List<RelationOperation> operations = row.operations(relation);
            if (!operations.isEmpty()) steps.add(row.known(), operations);
        }
        ChildLink link = ChildLink.of(parts, path, relation, true, of(capture, relation));
        for (List<Steps.Step<KnownRow>> phase : steps.phases()) link.run(phase);
        link.finish();
    }
}
