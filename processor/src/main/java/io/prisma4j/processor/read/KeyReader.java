package io.prisma4j.processor.read;

import io.prisma4j.processor.model.EmbeddedDeclaration;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** {@code @Id}, {@code @Unique}, on the record and on its columns -> keys. */
final class KeyReader {

    /** Those on the record. */
    List<KeyDeclaration> keysOn(Element record, String model, Problems problems) {
        var keys = new ArrayList<KeyDeclaration>();
        for (String annotation : List.of("Id", "Unique")) {
            for (AnnotationUse use : AnnotationUse.allOn(record, annotation)) {
                List<Written> components = use.texts("value");
                if (components.isEmpty()) {
                    problems.add(namesNothing(use, annotation, model));
                } else {
                    keys.add(key(annotation, components, use, false));
                }
            }
        }
        return keys;
    }

    /** Those on a column. */
    List<KeyDeclaration> keysOn(Element field, Subject subject, Problems problems) {
        return Stream.of("Id", "Unique")
                .flatMap(annotation -> AnnotationUse.allOn(field, annotation).stream()
                        .filter(use -> namesNoOthers(use, annotation, subject, problems))
                        .map(use -> key(annotation, List.of(itself(subject, use)), use, true)))
                .toList();
    }

    /** Those on an embedded record: all its columns together, by the component's name. */
    List<KeyDeclaration> keysOn(Element field, Subject subject, EmbeddedDeclaration embedded, Problems problems) {
        return Stream.of("Id", "Unique")
                .flatMap(annotation -> AnnotationUse.allOn(field, annotation).stream()
                        .filter(use -> namesNoOthers(use, annotation, subject, problems))
                        .map(use -> new KeyDeclaration(
                                annotation.equals("Id"),
                                columns(embedded, use),
                                Optional.of(use.name("name")
                                        .map(Written::value)
                                        .orElseGet(() -> embedded.component().joined())),
                                map(use),
                                true,
                                use.where())))
                .toList();
    }

    static List<Written> columns(EmbeddedDeclaration embedded, AnnotationUse use) {
        return embedded.all()
                .filter(FieldDeclaration.class::isInstance)
                .map(part -> new Written(part.component().value(), use.where()))
                .toList();
    }

    private static KeyDeclaration key(
            String annotation, List<Written> components, AnnotationUse use, boolean onComponent) {
        return new KeyDeclaration(
                annotation.equals("Id"),
                components,
                use.name("name").map(Written::value),
                map(use),
                onComponent,
                use.where());
    }

    static Written itself(Subject subject, AnnotationUse use) {
        return new Written(subject.component().value(), use.where());
    }

    static Optional<String> map(AnnotationUse use) {
        return use.name("map").map(Written::value);
    }

    static Problem namesNothing(AnnotationUse use, String annotation, String model) {
        return ProblemKey.MISPLACED_ANNOTATION
                .at(use.where(), "@" + annotation + " on " + model + " names no component.")
                .required("the names of components, or the annotation on a component")
                .fix("@" + annotation + "({\"...\", \"...\"})");
    }

    static boolean namesNoOthers(AnnotationUse use, String annotation, Subject subject, Problems problems) {
        List<Written> others = use.texts("value");
        if (others.stream().allMatch(other -> other.component().equals(subject.component()))) {
            return true;
        }
        problems.add(ProblemKey.MISPLACED_ANNOTATION
                .at(
                        use.at("value"),
                        "@" + annotation + " on " + subject + " names components, as only one on a record can.")
                .fix("move it to the record " + subject.owner()));
        return false;
    }
}
