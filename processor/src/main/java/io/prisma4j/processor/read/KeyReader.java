package io.prisma4j.processor.read;

import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** {@code @Id}, {@code @Unique}, {@code @Index}, on the record and on its columns -> keys and indexes. */
final class KeyReader {

    private static final String DESCENDING = " desc";
    private static final String ASCENDING = " asc";

    private final NotYetReader notYet = new NotYetReader();

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

    List<IndexDeclaration> indexesOn(Element record, String model, Problems problems) {
        var indexes = new ArrayList<IndexDeclaration>();
        for (AnnotationUse use : AnnotationUse.allOn(record, "Index")) {
            if (!notYet.index(use, model, problems)) {
                continue;
            }
            List<IndexDeclaration.Column> columns =
                    use.texts("value").stream().map(KeyReader::ordered).toList();
            if (columns.isEmpty()) {
                problems.add(namesNothing(use, "Index", model));
            } else {
                indexes.add(new IndexDeclaration(columns, map(use), use.where()));
            }
        }
        return indexes;
    }

    List<IndexDeclaration> indexesOn(Element field, Subject subject, Problems problems) {
        return AnnotationUse.allOn(field, "Index").stream()
                .filter(use -> notYet.index(use, subject.owner(), problems))
                .filter(use -> namesNoOthers(use, "Index", subject, problems))
                .map(use -> new IndexDeclaration(
                        List.of(new IndexDeclaration.Column(itself(subject, use), false)), map(use), use.where()))
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

    private static Written itself(Subject subject, AnnotationUse use) {
        return new Written(subject.component().value(), use.where());
    }

    private static Optional<String> map(AnnotationUse use) {
        return use.name("map").map(Written::value);
    }

    private static IndexDeclaration.Column ordered(Written written) {
        String text = written.value().strip();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(DESCENDING);
        String order = descending ? DESCENDING : lower.endsWith(ASCENDING) ? ASCENDING : "";
        String name = text.substring(0, text.length() - order.length()).strip();
        return new IndexDeclaration.Column(new Written(name, written.where()), descending);
    }

    private static Problem namesNothing(AnnotationUse use, String annotation, String model) {
        return ProblemKey.MISPLACED_ANNOTATION
                .at(use.where(), "@" + annotation + " on " + model + " names no component.")
                .required("the names of components, or the annotation on a component")
                .fix("@" + annotation + "({\"...\", \"...\"})");
    }

    private static boolean namesNoOthers(AnnotationUse use, String annotation, Subject subject, Problems problems) {
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
