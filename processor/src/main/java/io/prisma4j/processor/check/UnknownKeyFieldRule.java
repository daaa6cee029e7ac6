package io.prisma4j.processor.check;

import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** A key consists of columns that exist. */
final class UnknownKeyFieldRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (KeyDeclaration key : model.keys()) {
            String annotation = key.primary() ? "@Id" : "@Unique";
            for (Written name : key.components()) {
                Columns.checkKnown(ProblemKey.UNKNOWN_KEY_FIELD, "The " + annotation, name, model, problems);
            }
        }
    }
}
