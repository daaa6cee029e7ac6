package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.UnreadableDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;

/** The columns of a model, as those that keys and indexes name. */
final class Columns {

    private Columns() {}

    static void checkKnown(ProblemKey key, String what, Written name, ModelDeclaration model, Problems problems) {
        Optional<ComponentDeclaration> component = model.component(name.component());
        if (component.isPresent()
                && (component.get() instanceof FieldDeclaration || component.get() instanceof UnreadableDeclaration)) {
            return;
        }
        String sentence = what + " of " + model.simpleName() + " names \"" + name + "\", "
                + (component.isPresent()
                        ? component.get() instanceof EmbeddedDeclaration
                                ? "which is an embedded record of several columns."
                                : "which is a relation."
                        : "but " + model.simpleName() + " has no such component.");
        List<String> known = model.fieldNames();
        Problem problem = key.at(name.where(), sentence)
                .found("\"" + name + "\"")
                .required("a scalar component of " + model.simpleName() + ": " + String.join(", ", known));
        Optional<FieldDeclaration> foreignKey =
                component.flatMap(relation -> model.field(new ComponentName(relation.component() + "Id")));
        Optional<FieldDeclaration> part = component.stream()
                .flatMap(ComponentDeclaration::all)
                .filter(FieldDeclaration.class::isInstance)
                .map(FieldDeclaration.class::cast)
                .findFirst();
        problems.add(foreignKey
                .or(() -> part)
                .map(field -> problem.fix("\"" + field.component() + "\""))
                .orElseGet(() -> Suggestion.addTo(problem, name.value(), known)));
    }
}
