package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.problem.Problems;
import java.util.List;

/** One rule for all models and projections together. */
interface ClientRule {
    void check(ClientDef client, List<ProjectionDef> projections, Problems problems);
}
