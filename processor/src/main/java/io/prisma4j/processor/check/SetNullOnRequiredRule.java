package io.prisma4j.processor.check;

import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;

/** A foreign key that takes no null cannot be set to it. */
final class SetNullOnRequiredRule implements LinkedRule {

    @Override
    public void check(ModelDeclaration written, ModelDef model, Problems problems) {
        for (RelationDeclaration relation : written.relations()) {
            Optional<FieldDef> required = model.relation(relation.component())
                    .filter(RelationDef::holdsKey)
                    .flatMap(linked -> required(linked, model));
            if (required.isPresent()) {
                check(written, relation, "onDelete", relation.onDelete(), required.get(), problems);
                check(written, relation, "onUpdate", relation.onUpdate(), required.get(), problems);
            }
        }
    }

    private static Optional<FieldDef> required(RelationDef relation, ModelDef model) {
        return relation.foreignKey().orElseThrow().locals().stream()
                .flatMap(name -> model.field(name).stream())
                .filter(field -> !field.nullable())
                .findFirst();
    }

    private static void check(
            ModelDeclaration model,
            RelationDeclaration relation,
            String member,
            Optional<RelationDeclaration.Action> action,
            FieldDef required,
            Problems problems) {
        action.filter(written -> written.action() == ReferentialAction.SET_NULL)
                .ifPresent(written -> problems.add(ProblemKey.SET_NULL_ON_REQUIRED
                        .at(
                                written.where(),
                                model.simpleName() + "." + relation.component() + " says " + member
                                        + " = SET_NULL, but its foreign key " + required.component()
                                        + " is never null.")
                        .found(member + " = SET_NULL")
                        .required("CASCADE, RESTRICT, NO_ACTION or SET_DEFAULT, or a foreign key that may be null")
                        .fix("@Nullable " + required.type().written() + " " + required.component()
                                + ", with an Optional<" + relation.target().inPackage() + "> "
                                + relation.component())));
    }
}
