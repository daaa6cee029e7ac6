package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.Problems;

/** One rule for a model as it was written. */
interface Rule {
    void check(ModelDeclaration model, Problems problems);
}
