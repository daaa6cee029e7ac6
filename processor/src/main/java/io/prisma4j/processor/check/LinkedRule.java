package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.problem.Problems;

/** One rule for a model whose relations are linked, and which still knows where things were written. */
interface LinkedRule {
    void check(ModelDeclaration written, ModelDef model, Problems problems);
}
