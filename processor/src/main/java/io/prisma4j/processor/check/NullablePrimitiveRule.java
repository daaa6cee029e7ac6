package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** A primitive cannot hold null, so a nullable column needs the boxed type. */
final class NullablePrimitiveRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (FieldDeclaration field : model.fields()) {
            if (field.marked() && field.holding() == Holding.PRIMITIVE) {
                problems.add(problem(model, field));
            }
        }
    }

    private static Problem problem(ModelDeclaration model, FieldDeclaration field) {
        String type = field.writtenType();
        return ProblemKey.NULLABLE_PRIMITIVE
                .at(
                        field.where(),
                        model.simpleName() + "." + field.component() + " is @Nullable, but "
                                + (type.equals("int") ? "an " : "a ") + type + " is never null.")
                .fix("@Nullable " + field.type().written() + " "
                        + field.component().last() + "    (or drop @Nullable, if every " + model.simpleName()
                        + " has one)");
    }
}
