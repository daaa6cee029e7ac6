package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Update;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.UniqueWhere;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The foreign key that a row holds itself, and whoever else may hold the same in a one-to-one relation. */
final class HeldKey {
    private final WriteParts parts;
    private final Path path;
    private final Relation relation;

    HeldKey(WriteParts parts, Path path, Relation relation) {
        this.parts = parts;
        this.path = path;
        this.relation = relation;
    }

    /** The records to refer to, each of which must be there. */
    List<KnownRow> required(String operation, List<UniqueWhere> wheres, @Nullable Capture capture) {
        List<@Nullable KnownRow> found =
                parts.referred(relation).find(relation.target(), wheres, relation.to(), capture);
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

    /** In a one-to-one relation, whoever else refers to the records does so no more. */
    void release(String operation, List<KnownRow> targets, @Nullable KnownRow self) {
        if (relation.opposite().toMany() || targets.isEmpty()) return;
        Model model = relation.opposite().target();
        List<Condition> others = new ArrayList<>();
        others.add(AnyOf.matching(targets, relation.from(), relation.to()));
        if (self != null) {
            List<Column> identity = model.identity().columns();
            others.add(new Condition.Not(self.matches(identity, identity)));
        }
        Condition condition = new Condition.All(others);
        if (relation.required()) {
            if (parts.statements().exists(model, condition)) throw path.violated(operation, model, relation);
            return;
        }
        parts.statements()
                .updateCounting(new Update(
                        model, parts.changed(model, WriteParts.cleared(relation.from())), condition, null, List.of()));
    }
}
