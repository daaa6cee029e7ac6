package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** Null means that a relation was not loaded; that there is no record is said by an Optional. */
final class NullableRelationRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (RelationDeclaration relation : model.relations()) {
            if (relation.marked() && relation.form() != RelationDef.Form.OPTIONAL) {
                String type = relation.writtenType();
                problems.add(ProblemKey.NULLABLE_RELATION
                        .at(
                                relation.where(),
                                model.simpleName() + "." + relation.component()
                                        + " is @Nullable, but a relation is null only until it is loaded.")
                        .found("@Nullable " + type)
                        .fix((relation.toMany() ? type : "Optional<" + type + ">") + " " + relation.component()));
            }
        }
    }
}
