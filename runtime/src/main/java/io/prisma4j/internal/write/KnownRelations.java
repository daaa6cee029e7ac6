package io.prisma4j.internal.write;

import io.prisma4j.internal.load.WrittenRows;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.RelationOperation.Create;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which related records of newly created rows need no read for the answer: those that only this write can have tied to them, and
 * which it creates or finds anyway. In doubt they are read.
 */
final class KnownRelations {
    private final List<RowData> roots;
    private final List<RowData> all = new ArrayList<>();

    KnownRelations(List<RowData> roots) {
        this.roots = roots;
        roots.forEach(this::collect);
    }

    private void collect(RowData row) {
        all.add(row);
        for (RelationWrite write : row.relations()) created(write.operations()).forEach(this::collect);
    }

    /** Lets what is known be taken from the outermost level on; whether nothing is left to be loaded. */
    boolean take(LevelCapture level) {
        return take(level, roots, null);
    }

    /** {@code back} leads to the level above, whose rows these have been given; null for none. */
    private boolean take(LevelCapture level, List<RowData> rows, @Nullable Relation back) {
        List<Selection.Related> related = level.rows().related();
        boolean complete = true;
        for (int i = 0; i < related.size(); i++) {
            Relation relation = related.get(i).relation();
            boolean once =
                    related.stream().filter(one -> one.relation() == relation).count() == 1;
            WrittenRows known = once && relation != back && isKnown(relation, rows)
                    ? level.rows().nest(i)
                    : null;
            if (known == null) {
                complete = false;
                continue;
            }
            LevelCapture below = new LevelCapture(known);
            level.add(relation, below);
            complete &= takeBelow(below, relation, rows);
        }
        return complete;
    }

    /** What a record that was not created here is related to is not known. */
    private boolean takeBelow(LevelCapture below, Relation relation, List<RowData> rows) {
        List<RowData> created = new ArrayList<>();
        boolean onlyCreated = true;
        for (RowData row : rows) {
            List<RelationOperation> operations = operations(row, relation);
            onlyCreated &= operations.stream().allMatch(operation -> operation instanceof Create);
            created.addAll(created(operations));
        }
        return onlyCreated
                ? take(below, created, relation.opposite())
                : below.rows().related().isEmpty();
    }

    private boolean isKnown(Relation relation, List<RowData> rows) {
        if (roots.stream().anyMatch(root -> TouchedModels.changes(root, relation.target()))) return false;
        if (relation.joinTable() != null) return !isMentioned(relation.opposite());
        if (relation.foreignKey() == null) return isTiedFromHereOnly(relation);
        return isAlone(relation, relation.opposite().target()) && rows.stream().allMatch(row -> isNamed(row, relation));
    }

    /** Whether the record to which a row refers is created or found here, or there is none. */
    private static boolean isNamed(RowData row, Relation relation) {
        return !operations(row, relation).isEmpty() || isUnset(row, relation.from());
    }

    /** Whether no row gets the key of its parent in another way than under this parent. */
    private boolean isTiedFromHereOnly(Relation relation) {
        Relation back = relation.opposite();
        if (!isAlone(back, relation.target()) || isMentioned(back)) return false;
        for (RowData row : all) {
            if (row.model() == relation.target() && !isUnset(row, relation.to())) return false;
            // Which of them were left out is not known.
            for (RelationOperation operation : operations(row, relation)) {
                if (operation instanceof Create create && create.skipDuplicates()) return false;
            }
        }
        return true;
    }

    private boolean isMentioned(Relation relation) {
        return all.stream().anyMatch(row -> !operations(row, relation).isEmpty());
    }

    /** Whether its foreign key has no column that is in another, too. */
    private static boolean isAlone(Relation holding, Model holder) {
        return holder.relations().stream()
                .filter(other -> other != holding && other.foreignKey() != null)
                .allMatch(other -> Collections.disjoint(other.from(), holding.from()));
    }

    /** Whether nobody gives the row a value of any of the columns. */
    private static boolean isUnset(RowData row, List<Column> columns) {
        return columns.stream()
                .allMatch(column -> column.byDefault() == null
                        && !Defaults.makes(column)
                        && row.values().stream().noneMatch(value -> value.column() == column && value.value() != null));
    }

    private static List<RelationOperation> operations(RowData row, Relation relation) {
        for (RelationWrite write : row.relations()) {
            if (write.relation() == relation) return write.operations();
        }
        return List.of();
    }

    private static List<RowData> created(List<RelationOperation> operations) {
        List<RowData> rows = new ArrayList<>();
        for (RelationOperation operation : operations) {
            if (operation instanceof Create create) rows.addAll(create.rows());
            else if (operation instanceof ConnectOrCreate one) rows.add(one.create());
        }
        return rows;
    }
}
