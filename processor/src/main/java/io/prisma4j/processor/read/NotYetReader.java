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
        boolean refused = refuse(ON_COMPONENTS, field, subject.toString(), problems);
        return !schema(field, subject.toString(), problems) && !refused;
    }

    void record(Element record, String model, Problems problems) {
        schema(record, model, problems);
    }

    private static boolean schema(Element element, String name, Problems problems) {
        var mapped = AnnotationUse.on(element, "Mapped")
                .filter(use -> use.name("schema").isPresent());
        mapped.ifPresent(use -> problems.add(ProblemKey.NOT_YET
                .at(use.at("schema"), name + " is mapped to a schema, which prisma4j does not implement yet.")
                .fix("leave schema out, and name it in the connection's URL")));
        return mapped.isPresent();
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
