package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
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
        if (component.isPresent() && !(component.get() instanceof RelationDeclaration)) {
            return;
        }
        String sentence = what + " of " + model.simpleName() + " names \"" + name + "\", "
                + (component.isPresent()
                        ? "which is a relation."
                        : "but " + model.simpleName() + " has no such component.");
        List<String> known = model.fieldNames();
        Problem problem = key.at(name.where(), sentence)
                .found("\"" + name + "\"")
                .required("a scalar component of " + model.simpleName() + ": " + String.join(", ", known));
        Optional<FieldDeclaration> foreignKey =
                component.flatMap(relation -> model.field(new ComponentName(relation.component() + "Id")));
        problems.add(foreignKey
                .map(field -> problem.fix("\"" + field.component() + "\""))
                .orElseGet(() -> Suggestion.addTo(problem, name.value(), known)));
    }
}
