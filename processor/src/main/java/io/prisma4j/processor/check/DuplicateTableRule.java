package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.JoinTableDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two models, join tables or enums cannot have one name in the database. */
final class DuplicateTableRule implements ClientRule {

    private record Owner(String name, String database, Object identity) {}

    @Override
    public void check(ClientDef client, Problems problems) {
        var nameCase = new NameCase(client.providers());
        Map<String, Owner> seen = new LinkedHashMap<>();
        for (ModelDef model : client.models()) {
            claim(seen, nameCase, owner(model), model.where(), problems);
        }
        for (ModelDef model : client.models()) {
            for (RelationDef relation : model.allRelations()) {
                relation.joinTable()
                        .ifPresent(table ->
                                claim(seen, nameCase, owner(model, relation, table), relation.where(), problems));
            }
        }
        Map<String, Owner> enums = new LinkedHashMap<>(seen);
        for (ModelDef model : client.models()) {
            model.allFields().forEach(field -> {
                if (field.type() instanceof ScalarType.EnumType type) {
                    EnumDef definition = type.definition();
                    Owner owner = new Owner(
                            "the enum " + definition.type().inPackage(),
                            definition.databaseName().toString(),
                            definition.type());
                    claim(enums, nameCase, owner, field.where(), problems);
                }
            });
        }
    }

    private static Owner owner(ModelDef model) {
        return new Owner(model.name().inPackage(), model.table().toString(), model.name());
    }

    private static Owner owner(ModelDef model, RelationDef relation, JoinTableDef table) {
        JavaName a = table.a().model();
        String ends = a + "." + table.a().end() + " " + table.b().model() + "."
                + table.b().end();
        return new Owner(
                model.simpleName() + "." + relation.component(), table.table().toString(), ends);
    }

    private static void claim(
            Map<String, Owner> seen, NameCase nameCase, Owner owner, SourceRef where, Problems problems) {
        Owner first = seen.putIfAbsent(nameCase.folded(owner.database()), owner);
        if (first != null && !first.identity().equals(owner.identity())) {
            boolean same = first.database().equals(owner.database());
            problems.add(ProblemKey.DUPLICATE_TABLE
                    .at(
                            where,
                            owner.name() + " is \"" + owner.database() + "\" in the database, "
                                    + (same
                                            ? "as is " + first.name() + "."
                                            : "which SQLite takes for \"" + first.database() + "\", that of "
                                                    + first.name() + "."))
                    .found("\"" + owner.database() + "\"")
                    .fix("@Mapped(\"...\"), or a name for the relation, so that each has its own"));
        }
    }
}
