package io.prisma4j.processor.read;

import io.prisma4j.processor.model.AggregateFunction;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an aggregate of a projection is computed of: numbers, values that have an order, or records that are counted. */
final class AggregateOperands {

    private final Function<JavaName, Optional<ModelDef>> models;

    AggregateOperands(Function<JavaName, Optional<ModelDef>> models) {
        this.models = models;
    }

    /** The field at the end of the path; nothing if this cannot be computed of it, which is then said. */
    Optional<FieldDef> field(
            Subject subject,
            AggregateFunction function,
            Written written,
            ProjectionPaths.Path path,
            Problems problems) {
        boolean related = path.list() > 0;
        if (path.end() instanceof FieldDef field && fits(function, field, related)) {
            return Optional.of(field);
        }
        problems.add(ProblemKey.PROJECTION_AGGREGATE
                .at(
                        written.where(),
                        subject + " is " + function.noun() + " of " + path.written() + ", which is " + kind(path.end())
                                + ".")
                .found("\"" + written.value() + "\"")
                .required((function.isExtreme() ? "a value that has an order" : "a number")
                        + fitting(function, written, path)));
        return Optional.empty();
    }

    /** Whether the runtime computes it of such a field; the least and greatest constants of an enum only of groups. */
    private static boolean fits(AggregateFunction function, FieldDef field, boolean related) {
        if (field.list() || field.hidden()) {
            return false;
        }
        if (!function.isExtreme()) {
            return field.type() instanceof ScalarType.Builtin builtin && builtin.isNumber();
        }
        if (field.type() instanceof ScalarType.EnumType) {
            return !related;
        }
        return switch ((ScalarType.Builtin) field.type().stored()) {
            case BOOLEAN, BYTES, JSON, RAW -> false;
            default -> true;
        };
    }

    private static String kind(ComponentDef end) {
        if (end instanceof FieldDef field) {
            return (field.writtenType().matches("[aeiou].*") ? "an " : "a ") + field.writtenType();
        }
        return end instanceof RelationDef relation && relation.toMany() ? "a list of records" : "a record";
    }

    /** {@code : posts.views, posts.likes}. */
    private String fitting(AggregateFunction function, Written written, ProjectionPaths.Path path) {
        ProjectionDef.Step last = path.steps().get(path.steps().size() - 1);
        Optional<ModelDef> model = path.end() instanceof RelationDef relation
                ? models.apply(relation.target())
                : Optional.of(last.model());
        boolean related = path.list() > 0 || (path.end() instanceof RelationDef relation && relation.toMany());
        String text = written.value();
        String prefix = path.end() instanceof RelationDef
                ? text + "."
                : text.substring(0, text.length() - last.component().value().length());
        List<FieldDef> fields = model.map(ModelDef::fields).orElse(List.of());
        String known = fields.stream()
                .filter(field -> fits(function, field, related))
                .map(field -> prefix + field.component().value())
                .collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            return ": " + known;
        }
        return model.map(none -> ", of which " + none.simpleName() + " has none")
                .orElse("");
    }

    /** Says that what is at the end of a path cannot be counted. */
    void notCounted(Subject subject, Written written, ProjectionPaths.Path path, Problems problems) {
        ModelDef holder = path.steps().get(path.steps().size() - 1).model();
        if (path.list() > 0) {
            String list = path.steps().subList(0, path.list()).stream()
                    .map(step -> step.component().value())
                    .collect(Collectors.joining("."));
            problems.add(ProblemKey.PROJECTION_PATH
                    .at(
                            written.where(),
                            subject + " counts " + path.written()
                                    + " in a list, of which only the records are counted.")
                    .found("\"" + written.value() + "\"")
                    .fix("@Count(\"" + list + "\")"));
            return;
        }
        List<String> lists = holder.relations().stream()
                .filter(RelationDef::toMany)
                .map(relation -> relation.component().value())
                .toList();
        problems.add(ProblemKey.PROJECTION_PATH
                .at(written.where(), subject + " counts " + path.written() + ", which is one record and no list.")
                .found("\"" + written.value() + "\"")
                .required(
                        lists.isEmpty()
                                ? "a field, or a to-many relation, of which " + holder.simpleName() + " has none"
                                : "a field, or a to-many relation: " + String.join(", ", lists)));
    }
}
