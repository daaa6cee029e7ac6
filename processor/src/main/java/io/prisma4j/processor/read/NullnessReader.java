package io.prisma4j.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;

/** Whether a component is marked as nullable, by any annotation of that simple name, of the declaration or the type. */
final class NullnessReader {

    private final JavaTypes types;

    NullnessReader(JavaTypes types) {
        this.types = types;
    }

    /** An annotation reaches the component, its field or its accessor, whichever its targets name. */
    boolean marked(RecordComponentElement component) {
        return Stream.of(
                        component.getAnnotationMirrors(),
                        component.asType().getAnnotationMirrors(),
                        component.getAccessor().getAnnotationMirrors(),
                        component.getAccessor().getReturnType().getAnnotationMirrors(),
                        fieldMirrors(component))
                .flatMap(List::stream)
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private List<? extends AnnotationMirror> fieldMirrors(RecordComponentElement component) {
        return types.fieldBehind(component)
                .<List<? extends AnnotationMirror>>map(field -> Stream.concat(
                                field.getAnnotationMirrors().stream(), field.asType().getAnnotationMirrors().stream())
                        .toList())
                .orElse(List.of());
    }
}
