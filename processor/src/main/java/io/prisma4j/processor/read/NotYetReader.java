package io.prisma4j.processor.read;

import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.Element;

/** What is annotated but not implemented: it is refused, never ignored. */
final class NotYetReader {

    private static final List<String> ON_COMPONENTS = List.of("Version");

    /** Whether the component can be read all the same. */
    boolean component(Element field, Subject subject, Problems problems) {
        return !refuse(ON_COMPONENTS, field, subject.toString(), problems);
    }

    private static boolean refuse(List<String> annotations, Element element, String name, Problems problems) {
        var present = annotations.stream()
                .flatMap(annotation -> AnnotationUse.on(element, annotation).stream()
                        .map(use -> ProblemKey.NOT_YET
                                .at(
                                        use.where(),
                                        name + " has @" + annotation + ", which prisma4j does not implement yet.")
                                .fix("leave @" + annotation + " out")))
                .toList();
        present.forEach(problems::add);
        return !present.isEmpty();
    }
}
