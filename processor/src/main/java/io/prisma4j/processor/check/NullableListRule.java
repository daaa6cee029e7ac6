package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** A list without elements is empty, so there is nothing for null to say. */
final class NullableListRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (FieldDeclaration field : model.fields()) {
            if (field.marked() && field.list()) {
                problems.add(ProblemKey.NULLABLE_LIST
                        .at(
                                field.where(),
                                model.simpleName() + "." + field.component()
                                        + " is @Nullable, but a list is never null: it is empty.")
                        .fix(field.writtenType() + " " + field.component()));
            }
        }
    }
}
