package io.prisma4j.processor.read;

import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.UnreadableDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/** One component of a model -> a column, an embedded record, or an end of a relation. */
final class ComponentReader {

    private static final List<String> OF_COLUMNS = List.of(
            "Id",
            "Unique",
            "Index",
            "Default",
            "UpdatedAt",
            "Version",
            "NativeType",
            "Mapped",
            "Check",
            "Convert",
            "AsJson",
            "Unsupported");
    private static final List<String> OF_PROJECTIONS = List.of("Field", "Count", "Sum", "Avg", "Min", "Max");
    private static final List<String> NOT_OF_EMBEDDED = List.of(
            "Default",
            "UpdatedAt",
            "Version",
            "NativeType",
            "Mapped",
            "Check",
            "Convert",
            "AsJson",
            "Unsupported",
            "Relation",
            "Ignore");

    private final JavaTypes types;
    private final TypeReader typeReader;
    private final NullnessReader nullness;
    private final ConvertReader converters;
    private final AsJsonReader json;
    private final DefaultReader defaults = new DefaultReader();
    private final NativeTypeReader nativeTypes = new NativeTypeReader();
    private final RawTypeReader rawTypes = new RawTypeReader();
    private final RelationReader relations = new RelationReader();
    private final EmbeddedReader embedded;

    ComponentReader(JavaTypes types, TypeReader typeReader, NullnessReader nullness) {
        this.types = types;
        this.typeReader = typeReader;
        this.nullness = nullness;
        this.converters = new ConvertReader(types);
        this.json = new AsJsonReader(types, nullness);
        this.embedded = new EmbeddedReader(types, this);
    }

    /** A component of the record {@code owner}: of the model, or of what is {@code around} it. */
    ComponentDeclaration read(
            RecordComponentElement component,
            String owner,
            Around around,
            DatabaseNames names,
            RecordDocs docs,
            Problems problems) {
        var own = new ComponentName(component.getSimpleName().toString());
        var name = around.name(own);
        var subject = new Subject(owner, own, types.sourceOf(component));
        Element field = types.fieldBehind(component).map(Element.class::cast).orElse(component);
        used(field, OF_PROJECTIONS).forEach(taken -> problems.add(ofProjection(subject, taken)));
        boolean marked = nullness.marked(component);
        String said = docs.of(own);
        Optional<AnnotationUse> embedding = AnnotationUse.on(field, "Embedded");
        if (embedding.isPresent()) {
            return embedded.read(
                    embedding.get(),
                    component.asType(),
                    marked,
                    used(field, NOT_OF_EMBEDDED),
                    subject,
                    around,
                    names,
                    said,
                    problems);
        }
        Optional<ReadType> type = type(component, field, subject, names, problems);
        if (type.isEmpty()) {
            return new UnreadableDeclaration(name, subject.where());
        }
        if (type.get() instanceof ReadType.Column column) {
            return column(field, subject, column, marked, around, names, said, problems);
        }
        var mentioned = (ReadType.Mentioned) type.get();
        return relations.read(
                AnnotationUse.on(field, "Relation"),
                subject,
                types.nameOf(mentioned.record()),
                mentioned.holding(),
                AnnotationUse.present(field, "Ignore"),
                marked,
                used(field, OF_COLUMNS),
                said);
    }

    private static Problem ofProjection(Subject subject, Written taken) {
        return ProblemKey.MISPLACED_ANNOTATION
                .at(
                        taken.where(),
                        subject + " has @" + taken + ", which says what a projection shows, but " + subject.owner()
                                + " is no projection.")
                .fix("@" + taken + " on a component of a record with @Projection(" + subject.owner() + ".class)");
    }

    private Optional<ReadType> type(
            RecordComponentElement component, Element field, Subject subject, DatabaseNames names, Problems problems) {
        Optional<AnnotationUse> converted = AnnotationUse.on(field, "Convert");
        Optional<AnnotationUse> asJson = AnnotationUse.on(field, "AsJson");
        if (TypeReader.ofRelation(component.asType()) || (converted.isEmpty() && asJson.isEmpty())) {
            return typeReader.read(component.asType(), subject, names, problems);
        }
        if (converted.isPresent() && asJson.isPresent()) {
            problems.add(ProblemKey.BAD_JSON
                    .at(asJson.get().where(), subject + " has both @Convert and @AsJson, which say different things.")
                    .fix("leave one of the two out"));
            return Optional.empty();
        }
        return converted.isPresent()
                ? converters.read(converted.get(), component.asType(), subject, problems)
                : json.read(component.asType(), packageAround(component), subject, names, problems);
    }

    private String packageAround(RecordComponentElement component) {
        return types.packageOf(component).getQualifiedName().toString();
    }

    private FieldDeclaration column(
            Element field,
            Subject subject,
            ReadType.Column column,
            boolean marked,
            Around around,
            DatabaseNames names,
            String docs,
            Problems problems) {
        ReadType.Column stored = column.stored();
        Optional<Written> unsupported = rawTypes.read(field, subject, column.type(), stored.value(), problems);
        Optional<AnnotationUse> mapping = AnnotationUse.on(field, "Mapped");
        mapping.filter(use -> use.name("schema").isPresent()).ifPresent(use -> problems.add(inSchema(use, subject)));
        Optional<Written> mapped = mapping.flatMap(use -> use.name("value"));
        return new FieldDeclaration(
                around.name(subject.component()),
                around.column(mapped.map(Written::value)
                        .orElseGet(() -> names.column(subject.component()).value())),
                mapped.map(Written::where).orElse(subject.where()),
                column.type(),
                column.holding(),
                unsupported.isPresent() || AnnotationUse.present(field, "Ignore"),
                marked,
                around.nullable(),
                AnnotationUse.on(field, "Default").flatMap(use -> defaults.read(use, subject, column, problems)),
                AnnotationUse.on(field, "UpdatedAt").map(AnnotationUse::where),
                AnnotationUse.on(field, "Version").map(AnnotationUse::where),
                unsupported
                        .map(type -> Map.of(Provider.ANY, type.value()))
                        .orElseGet(() -> nativeTypes.read(
                                AnnotationUse.allOn(field, "NativeType"),
                                subject,
                                stored.type(),
                                stored.value(),
                                problems)),
                used(field, List.of("Relation")),
                docs,
                subject.where());
    }

    private static Problem inSchema(AnnotationUse mapped, Subject subject) {
        return ProblemKey.BAD_SCHEMA
                .at(mapped.at("schema"), subject + " names a schema, but a column is where its table is.")
                .fix("@Mapped(schema = \"...\") on " + subject.owner());
    }

    private static List<Written> used(Element field, List<String> annotations) {
        return annotations.stream()
                .flatMap(name -> AnnotationUse.on(field, name).stream().map(use -> new Written(name, use.where())))
                .toList();
    }
}
