package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.UnreadableDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/** One component of a model -> a column, or an end of a relation. */
final class ComponentReader {

    private static final List<String> OF_COLUMNS =
            List.of("Id", "Unique", "Index", "Default", "UpdatedAt", "NativeType", "Mapped", "Check", "Convert");

    private final JavaTypes types;
    private final TypeReader typeReader;
    private final NullnessReader nullness;
    private final ConvertReader converters;
    private final NotYetReader notYet = new NotYetReader();
    private final DefaultReader defaults = new DefaultReader();
    private final NativeTypeReader nativeTypes = new NativeTypeReader();
    private final RelationReader relations = new RelationReader();

    ComponentReader(JavaTypes types, TypeReader typeReader, NullnessReader nullness) {
        this.types = types;
        this.typeReader = typeReader;
        this.nullness = nullness;
        this.converters = new ConvertReader(types);
    }

    ComponentDeclaration read(
            RecordComponentElement component, String model, DatabaseNames names, RecordDocs docs, Problems problems) {
        var name = new ComponentName(component.getSimpleName().toString());
        var subject = new Subject(model, name, types.sourceOf(component));
        Element field = types.fieldBehind(component).map(Element.class::cast).orElse(component);
        if (!notYet.component(field, subject, problems)) {
            return new UnreadableDeclaration(name, subject.where());
        }
        boolean marked = nullness.marked(component);
        String said = docs.of(name);
        Optional<ReadType> type = AnnotationUse.on(field, "Convert")
                .filter(use -> !TypeReader.ofRelation(component.asType()))
                .map(use -> converters.read(use, component.asType(), subject, problems))
                .orElseGet(() -> typeReader.read(component.asType(), subject, names, problems));
        if (type.isEmpty()) {
            return new UnreadableDeclaration(name, subject.where());
        }
        if (type.get() instanceof ReadType.Column column) {
            return column(field, subject, column, marked, names, said, problems);
        }
        var mentioned = (ReadType.Mentioned) type.get();
        return relations.read(
                AnnotationUse.on(field, "Relation"),
                subject,
                types.nameOf(mentioned.record()),
                mentioned.holding(),
                marked,
                used(field, OF_COLUMNS),
                said);
    }

    private FieldDeclaration column(
            Element field,
            Subject subject,
            ReadType.Column column,
            boolean marked,
            DatabaseNames names,
            String docs,
            Problems problems) {
        ScalarType stored = column.type().stored();
        String writtenType =
                column.holding() == Holding.PRIMITIVE ? stored.primitive().orElse(stored.written()) : stored.written();
        Optional<Written> mapped = AnnotationUse.on(field, "Mapped").flatMap(use -> use.name("value"));
        return new FieldDeclaration(
                subject.component(),
                mapped.map(name -> new ColumnName(name.value())).orElseGet(() -> names.column(subject.component())),
                mapped.map(Written::where).orElse(subject.where()),
                column.type(),
                column.holding(),
                marked,
                AnnotationUse.on(field, "Default")
                        .flatMap(use -> defaults.read(use, subject, stored, writtenType, problems)),
                AnnotationUse.on(field, "UpdatedAt").map(AnnotationUse::where),
                nativeTypes.read(AnnotationUse.allOn(field, "NativeType"), subject, stored, writtenType, problems),
                used(field, List.of("Relation")),
                docs,
                subject.where());
    }

    private static List<Written> used(Element field, List<String> annotations) {
        return annotations.stream()
                .flatMap(name -> AnnotationUse.on(field, name).stream().map(use -> new Written(name, use.where())))
                .toList();
    }
}
