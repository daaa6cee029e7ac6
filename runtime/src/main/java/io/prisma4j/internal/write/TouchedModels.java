package io.prisma4j.internal.write;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.Connect;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.RelationOperation.Create;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import java.util.List;

/** Which rows a write may change beside those that it is about: by connecting others, whose foreign keys then change. */
final class TouchedModels {
    private TouchedModels() {}

    /** Whether a row of the model may be changed after it was created by the same write. */
    static boolean changes(RowData data, Model model) {
        return data.relations().stream().anyMatch(write -> changes(write, data.model(), model));
    }

    private static boolean changes(RelationWrite write, Model owner, Model model) {
        boolean held = write.relation().foreignKey() != null;
        boolean pairs = write.relation().joinTable() != null;
        for (RelationOperation operation : write.operations()) {
            boolean ties = operation instanceof Connect || operation instanceof ConnectOrCreate;
            if (ties && !pairs && (held ? owner : write.relation().target()) == model) {
                // A held key changes others of the model only where one record may be referred to once.
                if (!held || !write.relation().opposite().toMany()) return true;
            }
            if (created(operation).stream().anyMatch(data -> changes(data, model))) return true;
        }
        return false;
    }

    /** Whether an update may change a row of the model after its own row is written. */
    static boolean changesBelow(RowData update, Model model) {
        return update.relations().stream()
                .filter(write -> write.relation().foreignKey() == null)
                .anyMatch(write -> changesBelow(write, model));
    }

    private static boolean changesBelow(RelationWrite write, Model model) {
        Relation relation = write.relation();
        boolean ties = relation.joinTable() == null && relation.target() == model;
        for (RelationOperation operation : write.operations()) {
            if (ties || created(operation).stream().anyMatch(data -> changes(data, model))) return true;
            boolean inserts = operation instanceof Create || operation instanceof ConnectOrCreate;
            boolean pairs = operation instanceof Connect
                    || operation instanceof RelationOperation.Set
                    || operation instanceof RelationOperation.Disconnect;
            if (inserts || pairs) continue;
            // It may be the row itself, or another whose change or removal reaches this one by foreign keys.
            if (relation.target() == model || holdsKeys(model) || writesRelations(operation)) return true;
        }
        return false;
    }

    private static boolean holdsKeys(Model model) {
        return model.relations().stream().anyMatch(relation -> relation.foreignKey() != null);
    }

    private static boolean writesRelations(RelationOperation operation) {
        if (operation instanceof RelationOperation.Update update) {
            return !update.data().relations().isEmpty();
        }
        return operation instanceof RelationOperation.Upsert upsert
                && !(upsert.update().relations().isEmpty()
                        && upsert.create().relations().isEmpty());
    }

    /** Whether other rows of the model may be created by the same write. */
    static boolean creates(RowData data, Model model) {
        return data.relations().stream()
                .flatMap(write -> write.operations().stream())
                .flatMap(operation -> created(operation).stream())
                .anyMatch(row -> row.model() == model || creates(row, model));
    }

    private static List<RowData> created(RelationOperation operation) {
        if (operation instanceof Create create) return create.rows();
        return operation instanceof ConnectOrCreate one ? List.of(one.create()) : List.of();
    }
}
