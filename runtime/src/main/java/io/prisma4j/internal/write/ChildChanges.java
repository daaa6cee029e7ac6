package io.prisma4j.internal.write;

import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.internal.sql.Delete;
import io.prisma4j.internal.sql.Update;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.DeleteMany;
import io.prisma4j.tree.RelationOperation.UpdateMany;
import io.prisma4j.tree.RelationOperation.Upsert;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes to records that are related to a row, and to no others, however they are tied to it. */
final class ChildChanges {
    private final WriteParts parts;
    private final Path path;
    private final Relation relation;
    private final Model model;
    private final Condition within;

    /** Changes of those records for which {@code within} holds. */
    ChildChanges(WriteParts parts, Path path, Relation relation, Condition within) {
        this.parts = parts;
        this.path = path;
        this.relation = relation;
        this.model = relation.target();
        this.within = within;
    }

    /** Runs an operation; {@code create} creates a record that is related. */
    void run(RelationOperation operation, Consumer<RowData> create) {
        if (operation instanceof RelationOperation.Update update) update(update.where(), update.data());
        else if (operation instanceof UpdateMany updateMany) updateMany(updateMany);
        else if (operation instanceof Upsert upsert) upsert(upsert, create);
        else if (operation instanceof RelationOperation.Delete delete) delete(delete.where());
        else if (operation instanceof DeleteMany deleteMany) deleteMany(deleteMany.where());
        else throw Refusals.invalid(path.text() + ": " + operation + " is not possible here");
    }

    /** Runs updates or upserts of several records in one statement; whether that was possible. */
    boolean together(List<RelationOperation> operations, Consumer<List<RowData>> create) {
        if (operations.size() < 2) return false;
        Set<KeyValue> changed = changed(operations);
        if (changed == null) return false;
        List<Upsert> missing = new ArrayList<>();
        for (RelationOperation operation : operations) {
            UniqueWhere where = Objects.requireNonNull(where(operation));
            if (changed.contains(KeyValue.of(where))) continue;
            if (!(operation instanceof Upsert upsert)) throw missing("update", where);
            missing.add(upsert);
        }
        if (!missing.isEmpty()) createMissing(missing, create);
        return true;
    }

    private @Nullable Set<KeyValue> changed(List<RelationOperation> operations) {
        RowChanges changes = null;
        for (RelationOperation operation : operations) {
            UniqueWhere where = where(operation);
            RowData data = data(operation);
            if (where == null || data == null || !data.relations().isEmpty()) return null;
            if (changes == null) {
                List<Column> columns =
                        data.values().stream().map(Assignment::column).toList();
                changes = RowChanges.of(parts, model, where.key(), columns);
            }
            if (changes == null || !changes.add(where, data.values())) return null;
        }
        return changes == null ? null : changes.run(within);
    }

    private static @Nullable UniqueWhere where(RelationOperation operation) {
        if (operation instanceof RelationOperation.Update update) return update.where();
        return operation instanceof Upsert upsert ? upsert.where() : null;
    }

    private static @Nullable RowData data(RelationOperation operation) {
        if (operation instanceof RelationOperation.Update update) return update.data();
        return operation instanceof Upsert upsert ? upsert.update() : null;
    }

    /** All of them up to a savepoint; each on its own if somebody else has created one meanwhile. */
    private void createMissing(List<Upsert> missing, Consumer<List<RowData>> create) {
        try {
            parts.savepoints().within(() -> {
                create.accept(missing.stream().map(Upsert::create).toList());
                return model;
            });
        } catch (UniqueConstraintException taken) {
            for (Upsert upsert : missing) upsert(upsert, data -> create.accept(List.of(data)));
        }
    }

    private void update(@Nullable UniqueWhere where, RowData data) {
        KnownRow updated = parts.updating().update(path, data, related(where), true, List.of(), null);
        if (updated == null) throw missing("update", where);
    }

    private void updateMany(UpdateMany operation) {
        Refusals.checkPlain(path, "updateMany", operation.data());
        parts.statements()
                .updateCounting(new Update(
                        model,
                        parts.changed(model, operation.data().values()),
                        both(operation.where()),
                        null,
                        List.of()));
    }

    /** What another one creates at the same time is found in the end. */
    private void upsert(Upsert upsert, Consumer<RowData> create) {
        if (updated(upsert)) return;
        parts.versions().check(path, "upsert", model, upsert.where(), within);
        try {
            parts.savepoints().within(() -> {
                create.accept(upsert.create());
                return model;
            });
        } catch (UniqueConstraintException taken) {
            if (updated(upsert)) return;
            UniqueWhere where = upsert.where();
            if (where == null) throw taken;
            boolean selected = NativeUpsert.createsSelectedKey(where, upsert.create());
            throw UnseenRecord.of(taken, upsert.create(), where, selected, parts.lookup());
        }
    }

    private boolean updated(Upsert upsert) {
        return parts.updating().update(path, upsert.update(), related(upsert.where()), false, List.of(), null) != null;
    }

    private void delete(List<UniqueWhere> wheres) {
        if (wheres.isEmpty()) {
            if (!relation.toMany() && deleted(within) == 0) throw path.unrelated("delete", relation, null);
            return;
        }
        UniqueWhere first = wheres.get(0);
        boolean sameKey = wheres.stream().allMatch(where -> where.key().equals(first.key()) && where.and() == null);
        if (sameKey && wheres.size() > 1) {
            deleteByKey(wheres, first.key().columns());
            return;
        }
        for (UniqueWhere where : wheres) {
            if (deleted(related(where)) == 0) throw missing("delete", where);
        }
    }

    private void deleteByKey(List<UniqueWhere> wheres, List<Column> key) {
        Set<KeyValue> deleted = new HashSet<>();
        Condition condition = both(AnyOf.selected(wheres));
        for (KnownRow row : parts.statements().delete(new Delete(model, condition, null, key), null)) {
            deleted.add(KeyValue.of(row, key));
        }
        Set<KeyValue> asked = new HashSet<>();
        for (UniqueWhere where : wheres) asked.add(KeyValue.of(where));
        if (deleted.size() >= asked.size()) return;
        for (UniqueWhere where : wheres) {
            if (!deleted.contains(KeyValue.of(where))) throw path.unrelated("delete", relation, where);
        }
    }

    private RuntimeException missing(String operation, @Nullable UniqueWhere where) {
        parts.versions().check(path, operation, model, where, within);
        return path.unrelated(operation, relation, where);
    }

    private void deleteMany(@Nullable Condition where) {
        deleted(both(where));
    }

    private long deleted(Condition where) {
        return parts.statements().deleteCounting(new Delete(model, where, null, List.of()));
    }

    private Condition related(@Nullable UniqueWhere where) {
        return both(where == null ? null : where.asCondition(0));
    }

    private Condition both(@Nullable Condition where) {
        return where == null ? within : new Condition.All(List.of(within, where));
    }
}
