package io.prisma4j.processor.generate.projection;

import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.ValueRead;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** What each component of a projection selects, and how it is read. */
final class ProjectedParts {
    static final String FIELDS = "fields";
    static final String GROUPS = "groups";

    /** {@code fields.name()}, {@code fields.posts().select(TitleOnlyProjection::of)}, {@code groups.sum(fields.views())}. */
    List<CodeBlock> selections(ProjectionDef projection) {
        var selections = new Selections(projection.ofGroups());
        return projection.components().stream()
                .map(component -> component.match(selections))
                .toList();
    }

    /** {@code fields -> fields.author().email()}: what groups are formed by. */
    List<CodeBlock> keys(ProjectionDef projection) {
        var keys = new ArrayList<CodeBlock>();
        for (ProjectionDef.Component component : projection.components()) {
            if (component instanceof ProjectionDef.FieldComponent field) {
                keys.add(CodeBlock.of("$N -> $L", FIELDS, Selections.walked(field.path())));
            } else if (component instanceof ProjectionDef.EmbeddedComponent whole) {
                var names =
                        ModelNames.of(whole.path().get(whole.path().size() - 1).model());
                addParts(Selections.walked(whole.path()), whole.embedded(), names, keys);
            }
        }
        return keys;
    }

    private static void addParts(CodeBlock path, EmbeddedDef embedded, ModelNames names, List<CodeBlock> keys) {
        for (ComponentDef part : embedded.components()) {
            var walked = CodeBlock.of("$L.$N()", path, names.members().of(part.component()));
            if (part instanceof EmbeddedDef inner) addParts(walked, inner, names, keys);
            else if (!part.hidden()) keys.add(CodeBlock.of("$N -> $L", FIELDS, walked));
        }
    }

    /** {@code row.getNullableString(at)}, {@code loaded.list(slot)}, in the order of the selections. */
    List<CodeBlock> reads(ProjectionDef projection) {
        var reads = new Reads();
        var arguments = new ArrayList<CodeBlock>();
        projection.components().forEach(component -> arguments.add(component.match(reads)));
        return arguments;
    }

    /** {@code .column("text", "body")}: the names of a flat projection's columns. */
    List<CodeBlock> columns(ProjectionDef projection) {
        return projection.components().stream().map(ProjectedParts::column).toList();
    }

    private static CodeBlock column(ProjectionDef.Component component) {
        String name = component.component().value();
        boolean mapped = component instanceof ProjectionDef.FieldComponent field
                && field.path().stream()
                                .map(ProjectionDef.Step::model)
                                .distinct()
                                .count()
                        == 1
                && !field.field().column().value().equals(name);
        return mapped
                ? CodeBlock.of(
                        "\n.column($S, $S)",
                        name,
                        ((ProjectionDef.FieldComponent) component)
                                .field()
                                .column()
                                .value())
                : CodeBlock.of("\n.column($S)", name);
    }

    private record Selections(boolean ofGroups) implements ProjectionDef.Cases<CodeBlock> {
        private static final String RELATED = "related";

        @Override
        public CodeBlock field(ProjectionDef.FieldComponent component) {
            return ofGroups ? CodeBlock.of("$N.key($L)", GROUPS, walked(component.path())) : walked(component.path());
        }

        @Override
        public CodeBlock embedded(ProjectionDef.EmbeddedComponent component) {
            return ofGroups ? CodeBlock.of("$N.keys($L)", GROUPS, walked(component.path())) : walked(component.path());
        }

        @Override
        public CodeBlock model(ProjectionDef.ModelComponent component) {
            return walked(component.path());
        }

        @Override
        public CodeBlock projection(ProjectionDef.NestedComponent component) {
            return CodeBlock.of(
                    "$L.select($T::of)",
                    walked(component.path()),
                    TypeNames.of(component.projection().generated()));
        }

        @Override
        public CodeBlock count(ProjectionDef.CountComponent component) {
            return CodeBlock.of("$L.count()", walked(component.path()));
        }

        /** {@code groups.sum(fields.views())}, {@code fields.posts().sum(related -> related.views())}. */
        @Override
        public CodeBlock aggregate(ProjectionDef.AggregateComponent component) {
            String method = component.function().method();
            if (!component.ofGroup()) {
                return CodeBlock.of(
                        "$L.$N($N -> $L)",
                        walked(component.list()),
                        method,
                        RELATED,
                        walked(RELATED, component.field()));
            }
            return component.field().isEmpty()
                    ? CodeBlock.of("$N.$N()", GROUPS, method)
                    : CodeBlock.of("$N.$N($L)", GROUPS, method, walked(component.field()));
        }

        /** {@code fields.author().email()}. */
        private static CodeBlock walked(List<ProjectionDef.Step> path) {
            return walked(FIELDS, path);
        }

        private static CodeBlock walked(String from, List<ProjectionDef.Step> path) {
            var code = CodeBlock.builder().add("$N", from);
            path.forEach(step ->
                    code.add(".$N()", ModelNames.of(step.model()).members().of(step.component())));
            return code.build();
        }
    }

    /** Counts columns and slots as they are taken. */
    private static final class Reads implements ProjectionDef.Cases<CodeBlock> {
        private int columns;
        private int slots;

        @Override
        public CodeBlock field(ProjectionDef.FieldComponent component) {
            return ValueRead.of(
                    component.field(),
                    component.holding(),
                    component.nullable(),
                    columns++,
                    holder(component.path())::codec);
        }

        @Override
        public CodeBlock count(ProjectionDef.CountComponent component) {
            return ValueRead.count(columns++);
        }

        @Override
        public CodeBlock aggregate(ProjectionDef.AggregateComponent component) {
            int number = columns++;
            return component.type() instanceof ScalarType.Builtin type
                    ? ValueRead.computed(type, component.holding(), component.nullable(), number)
                    : ValueRead.of(
                            component.column().orElseThrow(),
                            component.holding(),
                            component.nullable(),
                            number,
                            holder(component.field())::codec);
        }

        @Override
        public CodeBlock embedded(ProjectionDef.EmbeddedComponent component) {
            EmbeddedDef embedded = component.embedded();
            int first = columns;
            columns += embedded.fields().size();
            return ValueRead.of(
                    component.nullable(),
                    component.holding(),
                    first,
                    holder(component.path()).constant(embedded.component()));
        }

        /** The model that has what is taken. */
        private ModelNames holder(List<ProjectionDef.Step> path) {
            return ModelNames.of(path.get(path.size() - 1).model());
        }

        @Override
        public CodeBlock model(ProjectionDef.ModelComponent component) {
            return ValueRead.of(form(component.holding()), slots++);
        }

        @Override
        public CodeBlock projection(ProjectionDef.NestedComponent component) {
            return ValueRead.of(form(component.holding()), slots++);
        }

        private RelationDef.Form form(Holding holding) {
            return switch (holding) {
                case LIST -> RelationDef.Form.TO_MANY;
                case OPTIONAL -> RelationDef.Form.OPTIONAL;
                case PRIMITIVE, REFERENCE -> RelationDef.Form.REQUIRED;
            };
        }
    }
}
