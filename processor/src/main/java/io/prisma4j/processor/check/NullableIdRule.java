package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** No column of a primary key takes null. */
final class NullableIdRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (FieldDeclaration field : model.idFields()) {
            if (field.nullable() && field.holding() != Holding.PRIMITIVE) {
                problems.add(ProblemKey.NULLABLE_ID
                        .at(
                                field.where(),
                                model.simpleName() + "." + field.component()
                                        + " is a part of the primary key, but may be null.")
                        .required("a value in every row")
                        .fix(field.type().primitive().orElse(field.type().written()) + " " + field.component()));
            }
        }
    }
}
