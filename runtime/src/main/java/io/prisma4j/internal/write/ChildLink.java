package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.Connect;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.RelationOperation.Create;
import io.prisma4j.tree.RelationOperation.Disconnect;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows and their children are tied together where the rows themselves do not hold the key: by a foreign key of the child, or
 * by a pair in a table of its own. Runs one phase of operations after another.
 */
abstract class ChildLink {
    protected final WriteParts parts;
    protected final Path path;
    protected final Relation relation;
    /** Whether the rows were created just now, so that they have no children yet. */
    protected final boolean fresh;
    /** Takes the children for the answer; null if they are not needed for it. */
    protected final @Nullable Capture capture;

    ChildLink(WriteParts parts, Path path, Relation relation, boolean fresh, @Nullable Capture capture) {
        this.parts = parts;
        this.path = path;
        this.relation = relation;
        this.fresh = fresh;
        this.capture = capture;
    }

    static ChildLink of(WriteParts parts, Path path, Relation relation, boolean fresh, @Nullable Capture capture) {
        Relation.JoinTable pairs = relation.joinTable();
        return pairs == null
                ? new ForeignKeyLink(parts, path, relation, fresh, capture)
                : new PairLink(parts, path, relation, fresh, capture, pairs);
    }

    /** A child to be, and the row that it belongs to. */
    record Child(KnownRow parent, NewRow row) {}

    /** A selector of a child, and the row that it shall belong to. */
    record Wanted(KnownRow parent, UniqueWhere where) {}

    /** A child that is there, and the row that it shall belong to. */
    record Found(KnownRow parent, KnownRow child) {}

    /** That a child (at depth 0) belongs to a row. */
    abstract Condition within(KnownRow parent);

    /** Creates children of their rows. */
    abstract void create(List<Child> children, Conflict conflict);

    /** Ties existing records to their rows, each of which must be there. */
    abstract void connect(List<Wanted> wanted);

    /** Ties records to their rows that are known to be there. */
    abstract void tie(String operation, List<Found> found);

    /** A row for a child that is looked for first; it may be given already what ties it to its parent. */
    abstract NewRow child(KnownRow parent, ConnectOrCreate operation);

    /** The columns of a child by which it is tied. */
    abstract List<Column> tied();

    /** Whether a child that was created as {@link #child} made it is tied by that. */
    abstract boolean isTiedByCreation();

    abstract void set(KnownRow parent, List<UniqueWhere> wheres);

    abstract void disconnect(KnownRow parent, List<UniqueWhere> wheres);

    /** Writes what was put off to be written for all rows together. */
    void finish() {}

    void run(List<Steps.Step<KnownRow>> phase) {
        RelationOperation first = phase.get(0).operation();
        path.doing(first, () -> run(first, phase));
    }

    private void run(RelationOperation first, List<Steps.Step<KnownRow>> phase) {
        if (first instanceof Create create) {
            createAll(phase, create.skipDuplicates() ? Conflict.SKIP : Conflict.FAIL);
        } else if (first instanceof Connect) {
            connectAll(phase);
        } else if (first instanceof ConnectOrCreate) {
            connectOrCreate(phase);
        } else {
            if (fresh) throw Refusals.onlyInUpdate(path, first);
            change(LockOrder.of(relation.target(), phase));
        }
    }

    private void createAll(List<Steps.Step<KnownRow>> phase, Conflict conflict) {
        List<Child> children = new ArrayList<>();
        for (Steps.Step<KnownRow> step : phase) {
            if (!(step.operation() instanceof Create create)) continue;
            Refusals.conflict(path, create.skipDuplicates(), create.rows());
            create.rows().forEach(data -> children.add(new Child(step.owner(), new NewRow(data))));
        }
        if (!children.isEmpty()) create(children, conflict);
    }

    private void connectAll(List<Steps.Step<KnownRow>> phase) {
        List<Wanted> wanted = new ArrayList<>();
        for (Steps.Step<KnownRow> step : phase) {
            if (!(step.operation() instanceof Connect connect)) continue;
            connect.where().forEach(where -> wanted.add(new Wanted(step.owner(), where)));
        }
        if (!wanted.isEmpty()) connect(LockOrder.byKey(wanted, Wanted::where));
    }

    private void connectOrCreate(List<Steps.Step<KnownRow>> phase) {
        List<ConnectOrCreate> wanted = new ArrayList<>();
        for (Steps.Step<KnownRow> step : phase) {
            if (step.operation() instanceof ConnectOrCreate one) wanted.add(one);
        }
        List<FindOrCreate.Resolved> resolved = new FindOrCreate(parts, parts.lookup())
                .resolve(
                        new FindOrCreate.Target(path, relation.target(), tied(), capture, relation.toMany()),
                        wanted,
                        i -> child(phase.get(i).owner(), wanted.get(i)));
        List<Found> untied = new ArrayList<>();
        for (int i = 0; i < resolved.size(); i++) {
            FindOrCreate.Resolved one = resolved.get(i);
            if (one.created() && isTiedByCreation()) continue;
            untied.add(new Found(phase.get(i).owner(), one.row()));
        }
        if (!untied.isEmpty()) tie("connectOrCreate", untied);
    }

    private void change(List<Steps.Step<KnownRow>> phase) {
        KnownRow parent = phase.get(0).owner();
        boolean alike = phase.stream().allMatch(step -> step.owner() == parent);
        List<RelationOperation> operations =
                phase.stream().map(Steps.Step::operation).toList();
        if (alike && changes(parent).together(operations, rows -> createFor(parent, rows))) return;
        for (Steps.Step<KnownRow> step : phase) change(step.owner(), step.operation());
    }

    private void change(KnownRow parent, RelationOperation operation) {
        if (operation instanceof RelationOperation.Set set) set(parent, set.where());
        else if (operation instanceof Disconnect disconnect) disconnect(parent, disconnect.where());
        else changes(parent).run(operation, data -> createFor(parent, List.of(data)));
    }

    private ChildChanges changes(KnownRow parent) {
        return new ChildChanges(parts, path, relation, within(parent));
    }

    /** Says that a child which was taken for the answer belongs to a row. */
    protected void answer(KnownRow parent, KnownRow child) {
        if (capture != null) capture.tie(parent, child);
    }

    private void createFor(KnownRow parent, List<RowData> rows) {
        create(rows.stream().map(data -> new Child(parent, new NewRow(data))).toList(), Conflict.FAIL);
    }

    /** The records that must be there to be tied. */
    protected List<KnownRow> required(String operation, List<UniqueWhere> wheres, List<Column> columns) {
        List<@Nullable KnownRow> found = parts.lookup().find(relation.target(), wheres, columns, capture);
        List<KnownRow> all = new ArrayList<>();
        for (int i = 0; i < wheres.size(); i++) {
            KnownRow row = found.get(i);
            if (row == null) {
                parts.versions().check(path, operation, relation.target(), wheres.get(i), null);
                throw path.unconnectable(operation, relation.target(), wheres.get(i));
            }
            all.add(row);
        }
        return all;
    }
}
