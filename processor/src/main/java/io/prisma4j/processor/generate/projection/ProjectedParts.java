package io.prisma4j.processor.generate.projection;

import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.ValueRead;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;

/** What each component of a projection selects, and how it is read. */
final class ProjectedParts {
    static final String FIELDS = "fields";

    private final ModelNames names;

    /** The parts of projections of this model. */
    ProjectedParts(ModelNames names) {
        this.names = names;
    }

    /** {@code fields.name()}, {@code fields.posts().select(TitleOnlyProjection::of)}. */
    List<CodeBlock> selections(ProjectionDef projection) {
        return projection.components().stream()
                .map(component -> component.match(new Selections()))
                .toList();
    }

    /** {@code row.getNullableString(at)}, {@code loaded.list(slot)}, in the order of the selections. */
    List<CodeBlock> reads(ProjectionDef projection) {
        var reads = new Reads();
        var arguments = new ArrayList<CodeBlock>();
        projection.components().forEach(component -> arguments.add(component.match(reads)));
        return arguments;
    }

    private final class Selections implements ProjectionDef.Cases<CodeBlock> {
        @Override
        public CodeBlock field(ProjectionDef.FieldComponent component) {
            return CodeBlock.of(
                    "$N.$N()", FIELDS, names.members().of(component.field().component()));
        }

        @Override
        public CodeBlock embedded(ProjectionDef.EmbeddedComponent component) {
            return CodeBlock.of(
                    "$N.$N()", FIELDS, names.members().of(component.embedded().component()));
        }

        @Override
        public CodeBlock model(ProjectionDef.ModelComponent component) {
            return CodeBlock.of(
                    "$N.$N()", FIELDS, names.members().of(component.relation().component()));
        }

        @Override
        public CodeBlock projection(ProjectionDef.NestedComponent component) {
            return CodeBlock.of(
                    "$N.$N().select($T::of)",
                    FIELDS,
                    names.members().of(component.relation().component()),
                    TypeNames.of(component.projection().generated()));
        }
    }

    /** Counts columns and slots as they are taken. */
    private final class Reads implements ProjectionDef.Cases<CodeBlock> {
        private int columns;
        private int slots;

        @Override
        public CodeBlock field(ProjectionDef.FieldComponent component) {
            return ValueRead.of(component.field(), component.holding(), columns++, names::codec);
        }

        @Override
        public CodeBlock embedded(ProjectionDef.EmbeddedComponent component) {
            EmbeddedDef embedded = component.embedded();
            int first = columns;
            columns += embedded.fields().size();
            return ValueRead.of(embedded.nullable(), component.holding(), first, names.constant(embedded.component()));
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
