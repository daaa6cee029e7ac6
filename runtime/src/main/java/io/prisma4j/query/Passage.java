package io.prisma4j.query;

import io.prisma4j.read.RowReader;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.util.List;

/** A query at the end of relations, one after another, as a part of what is read of the record that they begin at. */
final class Passage {
    private Passage() {}

    /** What is read of the first record: the end itself where there is no relation. */
    static Selection selection(List<Relation> path, SelectNode end) {
        if (path.isEmpty()) return end.selection();
        int last = path.size() - 1;
        Selection selection = new Selection.Related(path.get(last), DeeperQuery.by(path.size(), end));
        for (int i = last - 1; i >= 0; i--) {
            SelectNode between = SelectNode.all(path.get(i).target(), i + 1).withSelection(selection);
            selection = new Selection.Related(path.get(i), between);
        }
        return selection;
    }

    /** Reads what a to-one relation leads to; null where it leads nowhere. */
    static <T> TreeReader<T> one(TreeReader<T> related) {
        RowReader<T> slot = (row, at, loaded, first) -> Nulls.allowed(loaded.one(first));
        return new TreeReader<>(slot, List.of(related));
    }

    /** Reads what a to-many relation leads to. */
    static <T> TreeReader<List<T>> list(TreeReader<T> each) {
        RowReader<List<T>> slot = (row, at, loaded, first) -> Nulls.allowed(loaded.list(first));
        return new TreeReader<>(slot, List.of(each));
    }
}
