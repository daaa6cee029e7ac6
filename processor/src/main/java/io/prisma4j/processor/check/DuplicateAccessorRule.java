package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each model has a method of the client to itself. */
final class DuplicateAccessorRule implements ClientRule {

    @Override
    public void check(ClientDef client, Problems problems) {
        Map<String, ModelDef> seen = new LinkedHashMap<>();
        for (ModelDef model : client.visibleModels()) {
            ModelDef first = seen.putIfAbsent(model.accessor(), model);
            if (first != null) {
                problems.add(ProblemKey.DUPLICATE_ACCESSOR
                        .at(
                                model.where(),
                                "The client's method \"" + model.accessor() + "\" would be that of " + model.name()
                                        + " and of " + first.name() + ".")
                        .found("\"" + model.accessor() + "\"")
                        .fix("@Model(accessor = \"...\") on one of them"));
            }
        }
    }
}
