package io.prisma4j.processor.check;

import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** No column of a primary key takes null. */
final class NullableIdRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (FieldDeclaration field : model.idFields()) {
            if (field.inNullable()) {
                model.embedded().stream()
                        .filter(embedded ->
                                embedded.optional() && embedded.all().anyMatch(field::equals))
                        .findFirst()
                        .ifPresent(embedded -> problems.add(inNullable(model, embedded)));
            } else if (field.nullable() && field.holding() != Holding.PRIMITIVE) {
                problems.add(ProblemKey.NULLABLE_ID
                        .at(
                                field.where(),
                                model.simpleName() + "." + field.component()
                                        + " is a part of the primary key, but may be null.")
                        .required("a value in every row")
                        .fix(field.type().primitive().orElse(field.type().written()) + " "
                                + field.component().last()));
            }
        }
    }

    private static Problem inNullable(ModelDeclaration model, EmbeddedDeclaration embedded) {
        return ProblemKey.NULLABLE_ID
                .at(
                        embedded.where(),
                        model.simpleName() + "." + embedded.component()
                                + " holds a part of the primary key, but may be null.")
                .required("a value in every row")
                .fix("@Embedded " + embedded.type().inPackage() + " "
                        + embedded.component().last());
    }
}
