package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a component of a projection takes: its namesake, or what {@code @Field("author.email")} leads to. */
final class ProjectionPaths {

    private final Function<JavaName, Optional<ModelDef>> models;

    ProjectionPaths(Function<JavaName, Optional<ModelDef>> models) {
        this.models = models;
    }

    /**
     * The way from the projected model.
     *
     * @param end what the last step takes
     * @param optional whether a record on the way may be missing
     * @param list how many of the steps lead to the to-many relation on the way; 0 for none
     */
    record Path(List<ProjectionDef.Step> steps, ComponentDef end, boolean optional, int list) {

        Path {
            steps = List.copyOf(steps);
        }

        /** {@code User.email}: the last step, as messages call it. */
        String written() {
            ProjectionDef.Step last = steps.get(steps.size() - 1);
            return last.model().simpleName() + "." + last.component();
        }
    }

    /** The path along to-one relations; nothing if it leads nowhere, which is then said. */
    Optional<Path> read(Written written, Subject subject, ModelDef model, Problems problems) {
        return read(written, subject, model, false, problems);
    }

    /** The path along to-one relations, and through one list. */
    Optional<Path> throughList(Written written, Subject subject, ModelDef model, Problems problems) {
        return read(written, subject, model, true, problems);
    }

    private Optional<Path> read(
            Written written, Subject subject, ModelDef model, boolean throughList, Problems problems) {
        var steps = new ArrayList<ProjectionDef.Step>();
        String[] names = written.value().split("\\.", -1);
        ModelDef at = model;
        List<ComponentDef> known = model.components();
        boolean optional = false;
        int list = 0;
        for (int i = 0; ; i++) {
            String name = names[i];
            Optional<ComponentDef> component = known.stream()
                    .filter(other -> other.component().last().equals(name) && !other.hidden())
                    .findFirst();
            if (component.isEmpty()) {
                problems.add(unknown(written, subject, at, name, known));
                return Optional.empty();
            }
            steps.add(new ProjectionDef.Step(at, component.get().component()));
            if (i == names.length - 1) {
                return Optional.of(new Path(steps, component.get(), optional, list));
            }
            if (component.get() instanceof EmbeddedDef embedded) {
                optional |= embedded.nullable();
                known = embedded.components();
                continue;
            }
            boolean taken = !throughList || list > 0;
            if (!(component.get() instanceof RelationDef relation) || (relation.toMany() && taken)) {
                problems.add(noWay(written, subject, at, component.get()));
                return Optional.empty();
            }
            if (relation.toMany()) list = steps.size();
            optional |= relation.form() == RelationDef.Form.OPTIONAL;
            Optional<ModelDef> target = models.apply(relation.target());
            if (target.isEmpty()) {
                problems.leaveToOthers();
                return Optional.empty();
            }
            at = target.get();
            known = at.components();
        }
    }

    private static Problem unknown(
            Written written, Subject subject, ModelDef model, String name, List<ComponentDef> components) {
        boolean hidden =
                components.stream().anyMatch(other -> other.component().last().equals(name));
        String why = hidden ? "." + name + " is in the database only." : " has no component of that name.";
        List<String> known = components.stream()
                .filter(other -> !other.hidden())
                .map(other -> other.component().last())
                .toList();
        return Suggestion.addTo(
                ProblemKey.PROJECTION_UNKNOWN_FIELD
                        .at(written.where(), subject + " takes nothing: " + model.simpleName() + why)
                        .found("\"" + name + "\"")
                        .required("a component of " + model.simpleName() + ": " + String.join(", ", known)),
                name,
                known);
    }

    private static Problem noWay(Written written, Subject subject, ModelDef model, ComponentDef component) {
        String through = model.simpleName() + "." + component.component();
        var problem = ProblemKey.PROJECTION_PATH
                .at(
                        written.where(),
                        subject + " goes through " + through + ", which is "
                                + (component instanceof RelationDef ? "a list." : "a field."))
                .found("\"" + written.value() + "\"")
                .required("to-one relations and embedded records, and what is taken at the end");
        return component instanceof RelationDef list
                ? problem.fix(
                        "a List of a record with @Projection(" + list.target().inPackage() + ".class)")
                : problem;
    }
}
