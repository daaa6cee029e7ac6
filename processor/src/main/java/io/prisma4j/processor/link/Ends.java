package io.prisma4j.processor.link;

import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.Problems;
import java.util.Optional;
import java.util.function.Function;

/** The other end of an end, among the models that can be read. */
final class Ends {

    private final Function<JavaName, Optional<ModelDeclaration>> models;
    private final EndFinder finder = new EndFinder();

    Ends(Function<JavaName, Optional<ModelDeclaration>> models) {
        this.models = models;
    }

    Optional<EndPair> of(End here, Problems problems) {
        Optional<ModelDeclaration> target = models.apply(here.relation().target());
        if (target.isEmpty()) {
            problems.leaveToOthers();
            return Optional.empty();
        }
        return finder.find(here, target.get(), problems);
    }
}
