package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;

/** The client mentions every model, so those of other packages must be public. */
final class HiddenModelRule implements ClientRule {

    @Override
    public void check(ClientDef client, Problems problems) {
        for (ModelDef model : client.models()) {
            if (!model.isPublic() && !model.name().packageName().equals(client.packageName())) {
                problems.add(ProblemKey.HIDDEN_MODEL
                        .at(
                                model.where(),
                                model.simpleName() + " is not public, but PrismaClient goes to another package, "
                                        + client.packageName() + ".")
                        .fix("public record " + model.simpleName()));
            }
        }
    }
}
