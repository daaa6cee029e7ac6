package io.prisma4j.internal.write;

import io.prisma4j.error.PrismaException;
import io.prisma4j.error.UniqueConstraintException;
import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.internal.sql.Insert;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import io.prisma4j.tree.WriteNode.Create;
import io.prisma4j.tree.WriteNode.CreateManyAndReturn;
import io.prisma4j.tree.WriteNode.Delete;
import io.prisma4j.tree.WriteNode.Returning;
import io.prisma4j.tree.WriteNode.Update;
import io.prisma4j.tree.WriteNode.UpdateManyAndReturn;
import io.prisma4j.tree.WriteNode.Upsert;
import io.prisma4j.tree.WriteNode.UpsertManyAndReturn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writes that answer with records. */
final class ReturningWrites<T> {
    private final WriteParts parts;
    private final Answers<T> answers;

    ReturningWrites(WriteParts parts, Answers<T> answers) {
        this.parts = parts;
        this.answers = answers;
    }

    List<T> run(Returning write) {
        Path path = Path.of(write.model());
        if (write instanceof Create create) return create(path, create.data());
        if (write instanceof CreateManyAndReturn many) return createMany(path, many);
        if (write instanceof Update update) return update(path, update);
        if (write instanceof UpdateManyAndReturn many) return updateMany(path, many);
        if (write instanceof Upsert upsert) return upsert(path, upsert);
        if (write instanceof UpsertManyAndReturn many) {
            return new ManyUpserts(parts, path, many.key(), many.update()).records(many.rows(), answers);
        }
        return delete(path, (Delete) write);
    }

    private List<T> create(Path path, RowData data) {
        Model model = data.model();
        NewRow row = new NewRow(data);
        Answer<T> answer = TouchedModels.changes(data, model) ? null : answers.taken(List.of(data));
        List<Column> needed = answer == null ? model.identity().columns() : List.of();
        parts.creation().create(path, model, List.of(row), needed, Conflict.FAIL, answer);
        return answer == null ? answers.read(row.known()) : answer.records();
    }

    private List<T> createMany(Path path, CreateManyAndReturn write) {
        Model model = write.model();
        List<NewRow> rows = write.rows().stream().map(NewRow::new).toList();
        boolean touched = write.rows().stream().anyMatch(data -> TouchedModels.changes(data, model));
        Answer<T> answer = touched ? null : answers.taken(write.rows());
        Conflict conflict = Refusals.conflict(path, write.skipDuplicates(), write.rows());
        List<Column> identity = model.identity().columns();
        List<Column> needed = answer == null ? identity : List.of();
        parts.creation().create(path, model, rows, needed, conflict, answer);
        if (answer == null) {
            return answers.read(rows.stream()
                    .map(NewRow::known)
                    .filter(row -> row.knows(identity))
                    .toList());
        }
        return NewRow.inOrder(rows, answer.records());
    }

    private List<T> update(Path path, Update write) {
        RowData data = write.data();
        Condition where = write.where().asCondition(0);
        if (data.values().isEmpty() && data.relations().isEmpty()) {
            return required(answers.read(where), path, write, write.where(), "update");
        }
        List<T> updated = updated(path, data, where, true);
        return required(updated == null ? List.of() : updated, path, write, write.where(), "update");
    }

    private List<T> updateMany(Path path, UpdateManyAndReturn write) {
        String operation = "updateManyAndReturn";
        Refusals.checkPlain(path, operation, write.data());
        Model model = write.model();
        Answer<T> answer = answers.taken();
        io.prisma4j.internal.sql.Update update = new io.prisma4j.internal.sql.Update(
                model,
                parts.changed(model, write.data().values()),
                write.where(),
                Refusals.limit(path, operation, write.limit()),
                answer == null ? model.identity().columns() : List.of());
        List<KnownRow> rows = parts.statements().update(update, answer);
        if (answer == null) return answers.read(rows);
        return answer.isEmpty() ? List.of() : answer.records();
    }

    /** The changed record; null if there is none. */
    private @Nullable List<T> updated(Path path, RowData data, Condition where, boolean required) {
        Answer<T> answer = TouchedModels.changesBelow(data, data.model()) ? null : answers.taken();
        KnownRow row = parts.updating().update(path, data, where, required, List.of(), answer);
        if (row == null) return null;
        return answer == null || answer.isEmpty() ? answers.read(row) : answer.records();
    }

    private List<T> upsert(Path path, Upsert write) {
        if (NativeUpsert.isPossible(write, parts.statements().areRecorded())) return upsertInOneStatement(write);
        List<T> found = changed(path, write);
        if (found != null) return found;
        parts.versions().check(path, "upsert", write.model(), write.where(), null);
        try {
            return parts.savepoints().within(() -> create(path, write.create()));
        } catch (UniqueConstraintException taken) {
            List<T> meanwhile = changed(path, write);
            if (meanwhile == null) throw unseen(taken, write.where(), write.create());
            return meanwhile;
        }
    }

    private PrismaException unseen(UniqueConstraintException taken, UniqueWhere where, RowData create) {
        boolean selected = NativeUpsert.createsSelectedKey(where, create);
        return UnseenRecord.of(taken, create, where, selected, parts.lookup());
    }

    private @Nullable List<T> changed(Path path, Upsert write) {
        Condition where = write.where().asCondition(0);
        RowData data = write.update();
        if (!data.values().isEmpty() || !data.relations().isEmpty()) return updated(path, data, where, false);
        List<T> found = answers.read(where);
        return found.isEmpty() ? null : found;
    }

    private List<T> upsertInOneStatement(Upsert write) {
        Model model = write.model();
        NewRow row = new NewRow(write.create());
        row.giveDefaults(parts.defaults());
        Answer<T> answer = answers.taken();
        if (answer == null) throw new IllegalStateException("the answer is not plain");
        List<@Nullable Value> values = new ArrayList<>();
        for (Column column : row.columns()) values.add(row.known().bound(column));
        Conflict conflict = new Conflict.Change(
                write.where().key().columns(),
                parts.changed(model, write.update().values()));
        parts.statements()
                .insert(
                        model,
                        new Insert(
                                model.tableName(),
                                row.columns(),
                                parts.statements().rows().of(row.columns(), List.of(values)),
                                conflict,
                                List.of()),
                        answer);
        return answer.records();
    }

    private List<T> delete(Path path, Delete write) {
        Condition where = write.where().asCondition(0);
        Answer<T> answer = PlainSelection.columns(write.selection()) == null ? null : answers.taken();
        // What is related to the record may be deleted with it, so it is read before.
        if (answer != null) {
            io.prisma4j.internal.sql.Delete delete =
                    new io.prisma4j.internal.sql.Delete(write.model(), where, null, List.of());
            parts.statements().delete(delete, answer);
            return required(answer.records(), path, write, write.where(), "delete");
        }
        List<T> found = required(answers.read(where), path, write, write.where(), "delete");
        long deleted = parts.statements()
                .deleteCounting(new io.prisma4j.internal.sql.Delete(write.model(), where, null, List.of()));
        return required(deleted == 0 ? List.of() : found, path, write, write.where(), "delete");
    }

    private List<T> required(List<T> records, Path path, Returning write, UniqueWhere where, String operation) {
        if (!records.isEmpty()) return records;
        parts.versions().check(path, operation, write.model(), where, null);
        throw path.missing(
                operation, write.model(), where, "use " + operation + "Many, or upsert, if the record may be missing");
    }
}
