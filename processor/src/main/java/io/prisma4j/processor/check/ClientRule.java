package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.problem.Problems;

/** One rule for all models together. */
interface ClientRule {
    void check(ClientDef client, Problems problems);
}
