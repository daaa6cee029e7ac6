package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A {@code @Projection} record against its model: each component and what it takes. */
public final class ProjectionReader {

    private final JavaTypes types;
    private final Function<JavaName, Optional<ModelDef>> models;
    private final SchemaReader schemas;
    private final TypeReader typeReader;
    private final NullnessReader nullness;
    private final ProjectionCycles cycles;
    private final RecordShape shape = new RecordShape();
    private final ProjectionPaths paths;
    private final AggregateReader aggregates;

    /** A reader that asks {@code models} for the models that are projected. */
    public ProjectionReader(JavaTypes types, Function<JavaName, Optional<ModelDef>> models) {
        this.types = types;
        this.models = models;
        this.schemas = new SchemaReader(types);
        this.typeReader = new TypeReader(types);
        this.nullness = new NullnessReader(types);
        this.cycles = new ProjectionCycles(types);
        this.paths = new ProjectionPaths(models);
        this.aggregates =
                new AggregateReader(new AggregateOperands(models), paths, new AggregateTypes(types, typeReader));
    }

    /** The projection; nothing if it or its model is wrong. */
    public Optional<ProjectionDef> read(TypeElement record, Problems problems) {
        if (!shape.fits(record, "Projection", problems) || !cycles.none(record, problems)) {
            return Optional.empty();
        }
        Optional<ModelDef> model = modelOf(record, problems);
        return model.map(known -> read(record, known, problems)).filter(read -> problems.none());
    }

    private Optional<ModelDef> modelOf(TypeElement record, Problems problems) {
        Optional<AnnotationUse> use = AnnotationUse.on(record, "Projection");
        Optional<TypeElement> element =
                use.flatMap(known -> known.type("value")).flatMap(JavaTypes::declared);
        if (element.filter(type -> AnnotationUse.present(type, "Model")).isEmpty()) {
            String found = element.map(type -> type.getSimpleName().toString()).orElse("what it names");
            problems.add(ProblemKey.PROJECTION_OF_NO_MODEL
                    .at(
                            use.map(known -> known.at("value")).orElse(SourceRef.of(record)),
                            record.getSimpleName() + " is a projection of " + found + ", which is no model.")
                    .required("a record with @Model"));
            return Optional.empty();
        }
        if (AnnotationUse.present(element.get(), "Ignore")) {
            problems.add(ProblemKey.PROJECTION_OF_NO_MODEL
                    .at(
                            use.map(known -> known.at("value")).orElse(SourceRef.of(record)),
                            record.getSimpleName() + " is a projection of "
                                    + element.get().getSimpleName() + ", which is @Ignore: no query reads it.")
                    .required("a model without @Ignore"));
            return Optional.empty();
        }
        Optional<ModelDef> model = models.apply(types.nameOf(element.get()));
        if (model.isEmpty()) {
            problems.leaveToOthers();
        }
        return model;
    }

    private ProjectionDef read(TypeElement record, ModelDef model, Problems problems) {
        var names = new DatabaseNames(schemas.namingAround(
                types.element(model.name()).map(Element.class::cast).orElse(record)));
        boolean keyed = record.getRecordComponents().stream()
                .anyMatch(component -> !AggregateReader.computes(annotated(component)));
        var components = new ArrayList<ProjectionDef.Component>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            component(component, record, model, names, keyed, problems).ifPresent(components::add);
        }
        var projection = new ProjectionDef(
                types.nameOf(record),
                model.name(),
                JavaTypes.isPublic(record),
                components,
                new RecordDocs(types.docs(record)).text(),
                SourceRef.of(record));
        if (projection.ofGroups()) {
            groupsOnly(record, projection, problems);
        }
        return projection;
    }

    /** A group has values that its records share, and what is computed of them, but nothing that each has of its own. */
    private void groupsOnly(TypeElement record, ProjectionDef projection, Problems problems) {
        String why = projection.components().stream()
                .filter(part -> part instanceof ProjectionDef.AggregateComponent aggregate && aggregate.ofGroup())
                .map(part -> part.component().value())
                .findFirst()
                .orElseThrow();
        for (ProjectionDef.Component part : projection.components()) {
            boolean fits = part instanceof ProjectionDef.FieldComponent
                    || part instanceof ProjectionDef.EmbeddedComponent
                    || (part instanceof ProjectionDef.AggregateComponent aggregate && aggregate.ofGroup());
            if (fits) {
                continue;
            }
            String name = record.getSimpleName().toString();
            SourceRef where = record.getRecordComponents().stream()
                    .filter(component -> component
                            .getSimpleName()
                            .contentEquals(part.component().value()))
                    .map(types::sourceOf)
                    .findFirst()
                    .orElse(projection.where());
            problems.add(ProblemKey.PROJECTION_AGGREGATE
                    .at(
                            where,
                            name + "." + part.component() + " shows related records, but " + name + " shows groups: "
                                    + why + " is computed of all records of one.")
                    .required("a field to group by, or what is computed of a field of "
                            + projection.model().inPackage()));
        }
    }

    private Element annotated(RecordComponentElement component) {
        return types.fieldBehind(component).map(Element.class::cast).orElse(component);
    }

    private Optional<ProjectionDef.Component> component(
            RecordComponentElement component,
            TypeElement record,
            ModelDef model,
            DatabaseNames names,
            boolean keyed,
            Problems problems) {
        var name = new ComponentName(component.getSimpleName().toString());
        var subject = new Subject(record.getSimpleName().toString(), name, types.sourceOf(component));
        Element field = annotated(component);
        boolean marked = nullness.marked(component);
        if (AggregateReader.computes(field)) {
            var projected = new Projected(field, component.asType(), marked, names);
            return aggregates.read(subject, projected, model, keyed, problems);
        }
        Written written = AnnotationUse.on(field, "Field")
                .flatMap(use -> use.text("value"))
                .orElse(new Written(name.value(), subject.where()));
        Optional<ProjectionPaths.Path> path = paths.read(written, subject, model, problems);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (path.get().end() instanceof EmbeddedDef embedded) {
            return embedded(subject, path.get(), embedded, component, problems);
        }
        // Whatever the type is, what is wrong with it here is that the model's component has another one.
        Optional<ReadType> type =
                path.get().end() instanceof FieldDef column && column.type() instanceof ScalarType.Converted converted
                        ? types.held(component.asType(), converted)
                        : typeReader.read(component.asType(), subject, names, new Problems());
        return path.get().end() instanceof FieldDef column
                ? column(subject, type, marked, path.get(), column, component, problems)
                : relation(
                        subject,
                        type,
                        marked,
                        path.get(),
                        (RelationDef) path.get().end(),
                        component,
                        problems);
    }

    private static Optional<ProjectionDef.Component> column(
            Subject subject,
            Optional<ReadType> type,
            boolean marked,
            ProjectionPaths.Path path,
            FieldDef field,
            RecordComponentElement component,
            Problems problems) {
        String taken = path.written();
        boolean nullable = !field.list() && (field.nullable() || path.optional());
        if (!(type.orElse(null) instanceof ReadType.Column column)
                || !column.type().equals(field.type())
                || (column.holding() == Holding.LIST) != field.list()) {
            problems.add(ProblemKey.PROJECTION_WRONG_TYPE
                    .at(
                            subject.where(),
                            subject + " has type " + Writing.simple(component.asType()) + ", but " + taken + " is "
                                    + field.writtenType() + ".")
                    .found(Writing.simple(component.asType()))
                    .required(field.type()
                            .primitive()
                            .filter(primitive -> !nullable && !field.list())
                            .map(primitive -> primitive + " or " + field.type().written())
                            .orElse(
                                    field.list()
                                            ? field.writtenType()
                                            : field.type().written()))
                    .fix(written(field, nullable) + " " + subject.component()));
            return Optional.empty();
        }
        boolean primitive = column.holding() == Holding.PRIMITIVE;
        boolean takesNull = column.holding() == Holding.OPTIONAL || (marked && !primitive);
        if ((nullable && !takesNull) || (primitive && marked)) {
            problems.add(ProblemKey.PROJECTION_NULLNESS
                    .at(
                            subject.where(),
                            subject + " cannot be null, but " + (nullable ? why(path, field) : "it is @Nullable."))
                    .found(Writing.simple(component.asType()))
                    .fix(written(field, nullable) + " " + subject.component()));
            return Optional.empty();
        }
        return Optional.of(
                new ProjectionDef.FieldComponent(subject.component(), path.steps(), field, column.holding(), nullable));
    }

    private Optional<ProjectionDef.Component> embedded(
            Subject subject,
            ProjectionPaths.Path path,
            EmbeddedDef embedded,
            RecordComponentElement component,
            Problems problems) {
        TypeMirror type = component.asType();
        Optional<TypeMirror> inOptional = JavaTypes.inOptional(type);
        boolean same = JavaTypes.declared(inOptional.orElse(type))
                .filter(record -> types.nameOf(record).equals(embedded.type()))
                .isPresent();
        if (!same) {
            String record = embedded.type().inPackage();
            problems.add(ProblemKey.PROJECTION_WRONG_TYPE
                    .at(
                            subject.where(),
                            subject + " has type " + Writing.simple(type) + ", but " + path.written() + " is " + record
                                    + ".")
                    .found(Writing.simple(type))
                    .required(record + ", or an Optional of it")
                    .fix((embedded.nullable() ? "@Nullable " : "") + record + " " + subject.component()));
            return Optional.empty();
        }
        return Optional.of(new ProjectionDef.EmbeddedComponent(
                subject.component(),
                path.steps(),
                embedded,
                inOptional.isPresent() ? Holding.OPTIONAL : Holding.REFERENCE,
                embedded.nullable() || path.optional()));
    }

    private static String why(ProjectionPaths.Path path, FieldDef field) {
        return field.nullable()
                ? path.written() + " may be."
                : "a record on the way to " + path.written() + " may be missing.";
    }

    private static String written(FieldDef field, boolean nullable) {
        return nullable ? "@Nullable " + field.type().written() : field.writtenType();
    }

    private Optional<ProjectionDef.Component> relation(
            Subject subject,
            Optional<ReadType> type,
            boolean marked,
            ProjectionPaths.Path path,
            RelationDef relation,
            RecordComponentElement component,
            Problems problems) {
        if (type.orElse(null) instanceof ReadType.Mentioned mentioned
                && relation.toMany() == (mentioned.holding() == Holding.LIST)) {
            JavaName record = types.nameOf(mentioned.record());
            boolean whole = record.equals(relation.target());
            if (whole || projects(mentioned.record(), relation.target())) {
                if (!nullnessFits(subject, mentioned, marked, path, relation, problems)) {
                    return Optional.empty();
                }
                return whole
                        ? Optional.of(new ProjectionDef.ModelComponent(
                                subject.component(), path.steps(), mentioned.holding()))
                        : nested(subject, mentioned, path, problems);
            }
        }
        String target = relation.target().inPackage();
        String same = "a record with @Projection(" + target + ".class)";
        String required = relation.toMany()
                ? "List<" + target + ">, or a List of " + same
                : relation.required() ? target + ", or " + same : "Optional<" + target + ">, or an Optional of " + same;
        problems.add(ProblemKey.PROJECTION_WRONG_TYPE
                .at(
                        subject.where(),
                        subject + " has type " + Writing.simple(component.asType()) + ", but " + path.written()
                                + " leads to "
                                + (relation.toMany() ? "a list of " : "one ") + target + ".")
                .found(Writing.simple(component.asType()))
                .required(required));
        return Optional.empty();
    }

    private static boolean nullnessFits(
            Subject subject,
            ReadType.Mentioned mentioned,
            boolean marked,
            ProjectionPaths.Path path,
            RelationDef relation,
            Problems problems) {
        boolean missing = relation.form() == RelationDef.Form.OPTIONAL || path.optional();
        boolean takesNull = mentioned.holding() == Holding.OPTIONAL || (marked && !relation.toMany());
        if (!missing || takesNull) {
            return true;
        }
        String record = mentioned.record().getSimpleName().toString();
        var problem = ProblemKey.PROJECTION_NULLNESS
                .at(subject.where(), subject + " cannot be null, but " + path.written() + " may be missing.")
                .found(relation.toMany() ? "List<" + record + ">" : record);
        problems.add(
                relation.toMany()
                        ? problem.fix("a projection of the record that has the list, in an Optional")
                        : problem.fix("Optional<" + record + "> " + subject.component()));
        return false;
    }

    private boolean projects(TypeElement record, JavaName target) {
        return AnnotationUse.on(record, "Projection")
                .flatMap(use -> use.type("value"))
                .flatMap(JavaTypes::declared)
                .filter(model -> types.nameOf(model).equals(target))
                .isPresent();
    }

    private Optional<ProjectionDef.Component> nested(
            Subject subject, ReadType.Mentioned mentioned, ProjectionPaths.Path path, Problems problems) {
        Optional<ProjectionDef> projection = read(mentioned.record(), new Problems());
        if (projection.isEmpty()) {
            problems.leaveToOthers();
        } else if (projection.get().ofGroups()) {
            String record = mentioned.record().getSimpleName().toString();
            problems.add(ProblemKey.PROJECTION_AGGREGATE
                    .at(
                            subject.where(),
                            subject + " shows each record through " + record + ", which shows groups of them.")
                    .required("a projection without aggregates of "
                            + projection.get().model().inPackage() + "'s own fields"));
            return Optional.empty();
        }
        return projection.map(known ->
                new ProjectionDef.NestedComponent(subject.component(), path.steps(), known, mentioned.holding()));
    }
}
