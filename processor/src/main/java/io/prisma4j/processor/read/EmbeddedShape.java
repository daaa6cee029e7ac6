package io.prisma4j.processor.read;

import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Whether the type of an embedded component is a record whose components can be columns. */
final class EmbeddedShape {

    private final JavaTypes types;

    EmbeddedShape(JavaTypes types) {
        this.types = types;
    }

    /** The record; nothing, and a problem at the component, if it cannot be embedded. */
    Optional<TypeElement> record(TypeMirror type, Subject subject, Around around, Problems problems) {
        Optional<TypeElement> record =
                JavaTypes.declared(type).filter(declared -> declared.getKind() == ElementKind.RECORD);
        Optional<Problem> wrong = record.isEmpty()
                ? Optional.of(ProblemKey.NOT_A_RECORD
                        .at(subject.where(), subject + " is @Embedded, but " + Writing.simple(type) + " is no record.")
                        .found(Writing.simple(type))
                        .required("a record, or an Optional of one, whose components are columns"))
                : wrong(record.get(), subject, around);
        wrong.ifPresent(problems::add);
        return wrong.isPresent() ? Optional.empty() : record;
    }

    private Optional<Problem> wrong(TypeElement record, Subject subject, Around around) {
        String name = record.getSimpleName().toString();
        if (AnnotationUse.present(record, "Model") || AnnotationUse.present(record, "Projection")) {
            boolean model = AnnotationUse.present(record, "Model");
            return Optional.of(ProblemKey.EMBEDDED_MODEL
                    .at(
                            subject.where(),
                            subject + " is @Embedded, but " + name
                                    + (model ? " is a model with a table of its own." : " is a projection."))
                    .found(name)
                    .required("a record without @Model and @Projection"));
        }
        if (!record.getTypeParameters().isEmpty()) {
            return Optional.of(ProblemKey.GENERIC_RECORD
                    .at(
                            subject.where(),
                            subject + " is @Embedded, but " + name
                                    + " has type parameters, which an embedded record cannot have.")
                    .found(name + "<" + record.getTypeParameters().get(0) + ">")
                    .fix("record " + name + "(...) with the types themselves"));
        }
        if (!nameable(record, around)) {
            return Optional.of(ProblemKey.NESTED_PRIVATE_RECORD
                    .at(
                            subject.where(),
                            subject + " is @Embedded, but generated code cannot name " + name
                                    + ", which is hidden from the model.")
                    .fix("public record " + name));
        }
        if (record.getRecordComponents().isEmpty()) {
            return Optional.of(ProblemKey.UNSUPPORTED_TYPE
                    .at(subject.where(), subject + " is @Embedded, but " + name + " has no components to store.")
                    .found("record " + name + "()")
                    .required("a record with a component at least"));
        }
        return cycle(record, subject, around.records());
    }

    /** A record of another package than the model's must be public: the model's code names it. */
    private boolean nameable(TypeElement record, Around around) {
        return JavaTypes.visible(record)
                && (JavaTypes.isPublic(record) || types.packageOf(record).equals(around.model()));
    }

    private static Optional<Problem> cycle(TypeElement record, Subject subject, List<TypeElement> around) {
        int first = around.indexOf(record);
        if (first < 0) {
            return Optional.empty();
        }
        var way = new ArrayList<>(around.subList(first, around.size()));
        way.add(record);
        return Optional.of(ProblemKey.EMBEDDED_CYCLE
                .at(
                        subject.where(),
                        subject + " leads back to " + record.getSimpleName() + ", so that there is no end of columns.")
                .found(way.stream().map(step -> step.getSimpleName().toString()).collect(Collectors.joining(" -> ")))
                .fix("a model for " + record.getSimpleName() + ", and a relation to it"));
    }
}
