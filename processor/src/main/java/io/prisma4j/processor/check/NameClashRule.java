package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Generated types are named after the record, with what it is nested in, so two records must not end in one name. */
final class NameClashRule implements ClientRule {

    @Override
    public void check(ClientDef client, List<ProjectionDef> projections, Problems problems) {
        Map<JavaName, JavaName> seen = new LinkedHashMap<>();
        for (ModelDef model : client.models()) {
            claim(seen, model.name().generated("Fields"), model.name(), model.where(), problems);
        }
        for (ProjectionDef projection : projections) {
            claim(seen, projection.generated(), projection.name(), projection.where(), problems);
        }
    }

    private static void claim(
            Map<JavaName, JavaName> seen, JavaName generated, JavaName record, SourceRef where, Problems problems) {
        JavaName first = seen.putIfAbsent(generated, record);
        if (first != null) {
            problems.add(ProblemKey.NAME_CLASH
                    .at(where, generated.simpleName() + " would be generated for " + record + " and for " + first + ".")
                    .found(generated.qualified())
                    .fix("another name, or another package, for one of the two records"));
        }
    }
}
