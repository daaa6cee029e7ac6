package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Conflict;
import io.prisma4j.internal.sql.Delete;
import io.prisma4j.internal.sql.Update;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.WriteNode.Counting;
import io.prisma4j.tree.WriteNode.CreateMany;
import io.prisma4j.tree.WriteNode.DeleteMany;
import io.prisma4j.tree.WriteNode.UpdateMany;
import io.prisma4j.tree.WriteNode.UpsertMany;
import java.util.List;

/** The writes that answer with the number of records. */
final class CountingWrites {
    private final WriteParts parts;

    CountingWrites(WriteParts parts) {
        this.parts = parts;
    }

    long run(Counting write) {
        Path path = Path.of(write.model());
        if (write instanceof CreateMany create) return createMany(path, create);
        if (write instanceof UpdateMany update) return updateMany(path, update);
        if (write instanceof UpsertMany upsert)
            return new ManyUpserts(parts, path, upsert.key(), upsert.update()).count(upsert.rows());
        return deleteMany(path, (DeleteMany) write);
    }

    private long createMany(Path path, CreateMany write) {
        Conflict conflict = Refusals.conflict(path, write.skipDuplicates(), write.rows());
        List<NewRow> rows = write.rows().stream().map(NewRow::new).toList();
        return parts.creation().create(path, write.model(), rows, List.of(), conflict, null);
    }

    private long updateMany(Path path, UpdateMany write) {
        Refusals.checkPlain(path, "updateMany", write.data());
        Model model = write.model();
        return parts.statements()
                .updateCounting(new Update(
                        model,
                        parts.changed(model, write.data().values()),
                        write.where(),
                        Refusals.limit(path, "updateMany", write.limit()),
                        List.of()));
    }

    private long deleteMany(Path path, DeleteMany write) {
        return parts.statements()
                .deleteCounting(new Delete(
                        write.model(), write.where(), Refusals.limit(path, "deleteMany", write.limit()), List.of()));
    }
}
