package io.prisma4j.processor.read;

import io.prisma4j.processor.model.AggregateFunction;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The components of a projection that are computed: {@code @Count}, {@code @Sum("views")}, {@code @Max("posts.createdAt")}. */
final class AggregateReader {

    private final AggregateOperands operands;
    private final ProjectionPaths paths;
    private final AggregateTypes resultTypes;

    AggregateReader(AggregateOperands operands, ProjectionPaths paths, AggregateTypes resultTypes) {
        this.operands = operands;
        this.paths = paths;
        this.resultTypes = resultTypes;
    }

    /** Whether a component is computed. */
    static boolean computes(Element field) {
        return !functions(field).isEmpty();
    }

    private static List<AggregateFunction> functions(Element field) {
        return Arrays.stream(AggregateFunction.values())
                .filter(function -> function != AggregateFunction.COUNT_DISTINCT)
                .filter(function -> AnnotationUse.present(field, function.annotation()))
                .toList();
    }

    /**
     * The component.
     *
     * @param keyed whether the projection has components that are not computed, by which groups would be formed
     */
    Optional<ProjectionDef.Component> read(
            Subject subject, Projected component, ModelDef model, boolean keyed, Problems problems) {
        AggregateFunction function = functions(component.field()).get(0);
        AnnotationUse use =
                AnnotationUse.on(component.field(), function.annotation()).orElseThrow();
        if (!alone(subject, use, component.field(), problems)) {
            return Optional.empty();
        }
        if (function == AggregateFunction.COUNT) {
            return count(subject, use, component, model, problems);
        }
        return use.text("value")
                .flatMap(written -> computed(subject, function, written, component, model, keyed, problems));
    }

    private static boolean alone(Subject subject, AnnotationUse use, Element field, Problems problems) {
        List<String> said = new ArrayList<>();
        functions(field).forEach(function -> said.add("@" + function.annotation()));
        if (AnnotationUse.present(field, "Field")) {
            said.add("@Field");
        }
        if (said.size() == 1) {
            return true;
        }
        problems.add(ProblemKey.PROJECTION_PATH
                .at(use.where(), subject + " has " + String.join(" and ", said) + ", but takes one thing.")
                .fix("leave one of them out"));
        return false;
    }

    private Optional<ProjectionDef.Component> count(
            Subject subject, AnnotationUse use, Projected component, ModelDef model, Problems problems) {
        Optional<Written> written = use.name("value");
        Optional<ProjectionPaths.Path> path =
                written.flatMap(text -> paths.throughList(text, subject, model, problems));
        if (written.isPresent() && path.isEmpty()) {
            return Optional.empty();
        }
        Optional<ComponentDef> end = path.map(ProjectionPaths.Path::end);
        boolean related = end.filter(found -> found instanceof RelationDef relation && relation.toMany())
                .isPresent();
        Optional<FieldDef> column = end.filter(FieldDef.class::isInstance).map(FieldDef.class::cast);
        if (path.isPresent() && (path.get().list() > 0 || (!related && column.isEmpty()))) {
            operands.notCounted(subject, written.get(), path.get(), problems);
            return Optional.empty();
        }
        boolean distinct = use.flag("distinct");
        if (distinct && column.isEmpty()) {
            problems.add(ProblemKey.PROJECTION_AGGREGATE
                    .at(use.at("distinct"), subject + " counts different values, but names no field that has them.")
                    .fix("@Count(value = \"...\", distinct = true), or without distinct"));
            return Optional.empty();
        }
        if (!resultTypes.isCount(subject, component, problems)) {
            return Optional.empty();
        }
        if (related) {
            return Optional.of(new ProjectionDef.CountComponent(
                    subject.component(), path.get().steps()));
        }
        return Optional.of(new ProjectionDef.AggregateComponent(
                subject.component(),
                distinct ? AggregateFunction.COUNT_DISTINCT : AggregateFunction.COUNT,
                List.of(),
                path.map(ProjectionPaths.Path::steps).orElse(List.of()),
                column,
                ScalarType.Builtin.LONG,
                Holding.PRIMITIVE,
                false));
    }

    private Optional<ProjectionDef.Component> computed(
            Subject subject,
            AggregateFunction function,
            Written written,
            Projected component,
            ModelDef model,
            boolean keyed,
            Problems problems) {
        Optional<ProjectionPaths.Path> path = paths.throughList(written, subject, model, problems);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int list = path.get().list();
        Optional<FieldDef> field = operands.field(subject, function, written, path.get(), problems);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        boolean nullable =
                list > 0 || !keyed || field.get().nullable() || path.get().optional();
        ScalarType type = function.isExtreme()
                ? field.get().type()
                : function.of((ScalarType.Builtin) field.get().type());
        String what = function.noun() + " of " + path.get().written();
        List<ProjectionDef.Step> steps = path.get().steps();
        return resultTypes
                .holding(subject, component, type, what, nullable, problems)
                .map(holding -> new ProjectionDef.AggregateComponent(
                        subject.component(),
                        function,
                        steps.subList(0, list),
                        steps.subList(list, steps.size()),
                        field,
                        type,
                        holding,
                        nullable));
    }
}
