package io.prisma4j.processor.check;

import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** A foreign key that takes no null cannot be set to it. */
final class SetNullOnRequiredRule implements LinkedRule {

    @Override
    public void check(ModelDef model, Problems problems) {
        for (RelationDef relation : model.relations()) {
            if (!relation.holdsKey()) {
                continue;
            }
            ForeignKeyDef key = relation.foreignKey().orElseThrow();
            Optional<FieldDef> required = key.locals().stream()
                    .flatMap(name -> model.field(name).stream())
                    .filter(field -> !field.nullable())
                    .findFirst();
            if (required.isPresent()) {
                check(model, relation, "onDelete", key.onDelete(), required.get(), problems);
                check(model, relation, "onUpdate", key.onUpdate(), required.get(), problems);
            }
        }
    }

    private static void check(
            ModelDef model,
            RelationDef relation,
            String member,
            ReferentialAction action,
            FieldDef required,
            Problems problems) {
        if (action == ReferentialAction.SET_NULL) {
            problems.add(ProblemKey.SET_NULL_ON_REQUIRED
                    .at(
                            relation.where(),
                            model.simpleName() + "." + relation.component() + " says " + member
                                    + " = SET_NULL, but its " + "foreign key " + required.component()
                                    + " is never null.")
                    .found(member + " = SET_NULL")
                    .required("CASCADE, RESTRICT, NO_ACTION or SET_DEFAULT, or a foreign key that may be null")
                    .fix("@Nullable " + required.type().written() + " " + required.component() + ", with an Optional<"
                            + relation.target().inPackage() + "> " + relation.component()));
        }
    }
}
