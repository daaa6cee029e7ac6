package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.internal.sql.Delete;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.Connect;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.RelationOperation.Create;
import io.prisma4j.tree.RelationOperation.Disconnect;
import io.prisma4j.tree.RelationOperation.Upsert;
import io.prisma4j.tree.RowData;
import java.util.ArrayList;
import java.util.List;

/** Changes to the record that a row refers to, and to which one that is; the row itself is written afterwards. */
final class HeldChanges {
    private final WriteParts parts;
    private final Path path;
    private final Relation relation;
    private final Model target;
    private final HeldKey key;
    private final KnownRow self;
    private final List<Condition> deleted = new ArrayList<>();
    private boolean changed;

    /** Changes for the row {@code self}, of which the identity and the foreign key are known. */
    HeldChanges(WriteParts parts, Path path, Relation relation, KnownRow self) {
        this.parts = parts;
        this.path = path;
        this.relation = relation;
        this.target = relation.target();
        this.key = new HeldKey(parts, path, relation);
        this.self = self;
    }

    /** Whether an operation needs to know which record is related now. */
    static boolean needsCurrent(Relation relation, List<RelationOperation> operations) {
        if (!relation.opposite().toMany()) return true;
        return operations.stream()
                .anyMatch(operation -> operation instanceof RelationOperation.Update
                        || operation instanceof Upsert
                        || operation instanceof RelationOperation.Delete);
    }

    void run(List<RelationOperation> operations) {
        for (RelationOperation operation : operations) path.doing(operation, () -> run(operation));
    }

    private void run(RelationOperation operation) {
        if (operation instanceof Create create) {
            create.rows().forEach(this::create);
        } else if (operation instanceof Connect connect) {
            for (KnownRow row : key.required("connect", connect.where(), null)) refer("connect", row);
        } else if (operation instanceof ConnectOrCreate connectOrCreate) {
            connectOrCreate(connectOrCreate);
        } else if (operation instanceof Disconnect) {
            disconnect("disconnect");
        } else if (operation instanceof RelationOperation.Update update) {
            if (!updated(update.data())) throw path.unrelated("update", relation, null);
        } else if (operation instanceof Upsert upsert) {
            if (!updated(upsert.update())) create(upsert.create());
        } else if (operation instanceof RelationOperation.Delete) {
            delete();
        } else {
            throw Refusals.invalid(path.text() + ": " + operation + " is not possible for a single record");
        }
    }

    private void create(RowData data) {
        NewRow row = new NewRow(data);
        parts.creation().create(path, target, List.of(row), relation.to(), Conflict.FAIL, null);
        take(row.known());
    }

    private void connectOrCreate(ConnectOrCreate operation) {
        FindOrCreate.Resolved resolved = new FindOrCreate(parts, parts.referred(relation))
                .resolve(
                        new FindOrCreate.Target(path, target, relation.to(), null, true),
                        List.of(operation),
                        i -> new NewRow(operation.create()))
                .get(0);
        if (resolved.created()) take(resolved.row());
        else refer("connectOrCreate", resolved.row());
    }

    private void refer(String operation, KnownRow row) {
        if (!relation.opposite().toMany()) key.release(operation, List.of(row), self);
        take(row);
    }

    private void take(KnownRow row) {
        for (int i = 0; i < relation.from().size(); i++) {
            self.put(relation.from().get(i), row.value(relation.to().get(i)));
        }
        changed = true;
    }

    private void disconnect(String operation) {
        if (relation.required()) {
            throw path.violated(operation, relation.opposite().target(), relation);
        }
        for (Column column : relation.from()) {
            if (column.nullable()) self.put(column, null);
        }
        changed = true;
    }

    private boolean updated(RowData data) {
        if (self.anyNull(relation.from())) return false;
        return parts.updating().update(path, data, related(), false, List.of(), null) != null;
    }

    private void delete() {
        if (self.anyNull(relation.from())) throw path.unrelated("delete", relation, null);
        deleted.add(related());
        disconnect("delete");
    }

    private Condition related() {
        return self.matches(relation.to(), relation.from());
    }

    /** What the row must be changed by. */
    List<Assignment> assignments() {
        if (!changed) return List.of();
        List<Assignment> assignments = new ArrayList<>();
        for (Column column : relation.from()) {
            assignments.add(new Assignment(column, Assignment.Change.SET, self.bound(column)));
        }
        return assignments;
    }

    /** Deletes what the row, now written, refers to no more. */
    void finish() {
        for (Condition one : deleted) {
            long count = parts.statements().deleteCounting(new Delete(target, one, null, List.of()));
            if (count == 0) throw path.unrelated("delete", relation, null);
        }
    }
}
