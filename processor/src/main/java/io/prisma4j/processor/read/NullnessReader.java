package io.prisma4j.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

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
                        mirrors(component.asType()),
                        component.getAccessor().getAnnotationMirrors(),
                        mirrors(component.getAccessor().getReturnType()),
                        fieldMirrors(component))
                .flatMap(List::stream)
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** An annotation of the type in {@code @Nullable byte[]} is the bytes', which cannot be null, so it means the array. */
    private static List<? extends AnnotationMirror> mirrors(TypeMirror type) {
        boolean ofBytes = type instanceof ArrayType array
                && array.getAnnotationMirrors().isEmpty()
                && array.getComponentType().getKind().isPrimitive();
        return (ofBytes ? ((ArrayType) type).getComponentType() : type).getAnnotationMirrors();
    }

    private List<? extends AnnotationMirror> fieldMirrors(RecordComponentElement component) {
        return types.fieldBehind(component)
                .<List<? extends AnnotationMirror>>map(
                        field -> Stream.concat(field.getAnnotationMirrors().stream(), mirrors(field.asType()).stream())
                                .toList())
                .orElse(List.of());
    }
}
