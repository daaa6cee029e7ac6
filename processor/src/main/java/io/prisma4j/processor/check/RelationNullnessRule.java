package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** A relation may be missing exactly if its foreign key may be null. */
final class RelationNullnessRule implements LinkedRule {

    @Override
    public void check(ModelDeclaration written, ModelDef model, Problems problems) {
        for (RelationDef relation : model.relations()) {
            if (!relation.holdsKey()) {
                continue;
            }
            List<FieldDef> key = relation.foreignKey().orElseThrow().locals().stream()
                    .flatMap(name -> model.field(name).stream())
                    .toList();
            Optional<FieldDef> nullable =
                    key.stream().filter(FieldDef::nullable).findFirst();
            String name = model.simpleName() + "." + relation.component();
            String target = relation.target().inPackage();
            if (relation.required() && nullable.isPresent()) {
                String column = nullable.get().component().value();
                problems.add(ProblemKey.RELATION_NULLNESS
                        .at(relation.where(), name + " is required, but its foreign key " + column + " may be null.")
                        .found(target + " " + relation.component())
                        .fix("Optional<" + target + "> " + relation.component() + "    (or make " + column
                                + " never null)"));
            } else if (!relation.required() && nullable.isEmpty() && !key.isEmpty()) {
                FieldDef first = key.get(0);
                problems.add(ProblemKey.RELATION_NULLNESS
                        .at(
                                relation.where(),
                                name + " may be missing, but its foreign key " + first.component() + " is never null.")
                        .found("Optional<" + target + "> " + relation.component())
                        .fix(target + " " + relation.component() + "    (or @Nullable "
                                + first.type().written() + " " + first.component() + ")"));
            }
        }
    }
}
