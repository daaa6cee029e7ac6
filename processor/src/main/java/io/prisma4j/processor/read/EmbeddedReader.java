package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentDeclaration;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.UnreadableDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** {@code @Embedded Address address} -> the record's components as columns of the model. */
final class EmbeddedReader {

    /** What a column of an embedded record cannot say: it is true of the table, not of the record. */
    private static final List<String> OF_TABLES = List.of("Id", "Check", "Ignore", "Unsupported");

    private final JavaTypes types;
    private final ComponentReader components;
    private final EmbeddedShape shape;

    EmbeddedReader(JavaTypes types, ComponentReader components) {
        this.types = types;
        this.components = components;
        this.shape = new EmbeddedShape(types);
    }

    ComponentDeclaration read(
            AnnotationUse use,
            TypeMirror type,
            boolean marked,
            List<Written> misplaced,
            Subject subject,
            Around around,
            DatabaseNames names,
            String docs,
            Problems problems) {
        ComponentName name = around.name(subject.component());
        Optional<TypeMirror> inOptional = JavaTypes.inOptional(type);
        Optional<TypeElement> record = shape.record(inOptional.orElse(type), subject, around, problems);
        if (record.isEmpty()) {
            return new UnreadableDeclaration(name, subject.where());
        }
        Holding holding = inOptional.isPresent() ? Holding.OPTIONAL : Holding.REFERENCE;
        String prefix = use.text("prefix").map(Written::value).orElseGet(() -> names.column(subject.component()) + "_");
        Around inside = around.inside(subject.component(), prefix, marked || holding == Holding.OPTIONAL, record.get());
        return new EmbeddedDeclaration(
                name,
                types.nameOf(record.get()),
                holding,
                marked,
                around.nullable(),
                parts(record.get(), inside, names, problems),
                misplaced,
                docs,
                subject.where());
    }

    private List<ComponentDeclaration> parts(
            TypeElement record, Around inside, DatabaseNames names, Problems problems) {
        String owner = record.getSimpleName().toString();
        var docs = new RecordDocs(types.docs(record));
        var parts = new ArrayList<ComponentDeclaration>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            ComponentDeclaration part = components.read(component, owner, inside, names, docs, problems);
            Optional<Problem> refusal = refusal(component, owner, part);
            refusal.ifPresent(problems::add);
            parts.add(refusal.isPresent() ? new UnreadableDeclaration(part.component(), part.where()) : part);
        }
        return parts;
    }

    private Optional<Problem> refusal(RecordComponentElement component, String owner, ComponentDeclaration part) {
        String name = owner + "." + component.getSimpleName();
        if (part instanceof RelationDeclaration relation) {
            return Optional.of(ProblemKey.EMBEDDED_PART
                    .at(part.where(), name + " leads to a model, but an embedded record consists of columns.")
                    .found(relation.writtenType())
                    .fix("the relation as a component of the model"));
        }
        Element field = types.fieldBehind(component).map(Element.class::cast).orElse(component);
        return OF_TABLES.stream()
                .flatMap(annotation -> AnnotationUse.on(field, annotation).stream()
                        .map(use -> ProblemKey.EMBEDDED_PART
                                .at(
                                        use.where(),
                                        name + " has @" + annotation + ", which is for tables, but " + owner
                                                + " is embedded in one.")
                                .fix("@" + annotation + " on the model")))
                .findFirst();
    }
}
