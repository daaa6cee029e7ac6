package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.problem.Problems;

/** One rule for a model whose relations are linked. */
interface LinkedRule {
    void check(ModelDef model, Problems problems);
}
