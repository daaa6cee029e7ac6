package io.prisma4j.processor.check;

import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** An index consists of columns that exist. */
final class UnknownIndexFieldRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (IndexDeclaration index : model.indexes()) {
            for (IndexDeclaration.Column column : index.columns()) {
                Columns.checkKnown(ProblemKey.UNKNOWN_INDEX_FIELD, "The @Index", column.component(), model, problems);
            }
        }
    }
}
