package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** A compound key is a method beside those of the components, so its name must be one and not be theirs. */
final class SelectorClashRule implements Rule {

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        Map<String, KeyDeclaration> seen = new LinkedHashMap<>();
        for (KeyDeclaration key : model.keys()) {
            String selector = key.selector();
            Optional<ComponentDeclaration> component = model.component(new ComponentName(selector));
            if (component.filter(own -> holds(own, key)).isPresent()) {
                continue;
            }
            if (!SourceVersion.isName(selector) || selector.indexOf('.') >= 0) {
                report(model, key, "which is no name in Java", problems);
            } else if (component.isPresent()) {
                report(model, key, "which is the name of a component", problems);
            } else if (seen.putIfAbsent(selector, key) != null) {
                report(model, key, "which is the name of another key", problems);
            }
        }
    }

    /** Whether the key is that of the component itself, a column or an embedded record. */
    private static boolean holds(ComponentDeclaration component, KeyDeclaration key) {
        if (component instanceof EmbeddedDeclaration) {
            return key.onComponent()
                    && component
                            .all()
                            .map(ComponentDeclaration::component)
                            .toList()
                            .containsAll(key.names());
        }
        return key.names().equals(List.of(component.component()));
    }

    private static void report(ModelDeclaration model, KeyDeclaration key, String why, Problems problems) {
        problems.add(ProblemKey.SELECTOR_CLASH
                .at(
                        key.where(),
                        "A key of " + model.simpleName() + " would be \"" + key.selector() + "\" in queries, " + why
                                + ".")
                .found("\"" + key.selector() + "\"")
                .fix("name = \"" + key.components().get(0).component().joined() + "Key\""));
    }
}
