package io.prisma4j.internal.write;

import io.prisma4j.schema.Model;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationOperation.Connect;
import io.prisma4j.tree.RelationOperation.ConnectOrCreate;
import io.prisma4j.tree.RelationOperation.Create;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import java.util.List;

/** Which rows a create may change beside those that it creates: by connecting others, whose foreign keys then change. */
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

    private static List<RowData> created(RelationOperation operation) {
        if (operation instanceof Create create) return create.rows();
        return operation instanceof ConnectOrCreate one ? List.of(one.create()) : List.of();
    }
}
