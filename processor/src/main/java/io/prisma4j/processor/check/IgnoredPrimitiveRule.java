package io.prisma4j.processor.check;

import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** What is ignored is null in a record that was read, which a primitive cannot be. */
final class IgnoredPrimitiveRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        if (model.ignored()) {
            return;
        }
        for (FieldDeclaration field : model.fields()) {
            if (field.hidden() && field.holding() == Holding.PRIMITIVE) {
                problems.add(ProblemKey.IGNORED_PRIMITIVE
                        .at(
                                field.where(),
                                model.simpleName() + "." + field.component()
                                        + " is @Ignore, so that it is null in a record that was read, which "
                                        + (field.writtenType().equals("int") ? "an " : "a ") + field.writtenType()
                                        + " cannot be.")
                        .found(field.toString())
                        .fix("@Ignore " + field.type().written() + " " + field.component()));
            }
        }
    }
}
