package io.prisma4j.processor.read;

import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** One of our annotations where it stands: what was written of it, each value with its place. */
record AnnotationUse(AnnotationMirror mirror, SourceRef where) {

    private static final String PACKAGE = "io.prisma4j.annotation.";

    /** The annotation of this simple name on {@code element}; of a repeated one the first. */
    static Optional<AnnotationUse> on(Element element, String simpleName) {
        return allOn(element, simpleName).stream().findFirst();
    }

    /** All annotations of this simple name on {@code element}, also those in the container that javac puts around. */
    static List<AnnotationUse> allOn(Element element, String simpleName) {
        var uses = new ArrayList<AnnotationUse>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (named(mirror, PACKAGE + simpleName)) {
                uses.add(new AnnotationUse(mirror, SourceRef.of(element).at(mirror)));
            } else if (ours(mirror)) {
                for (AnnotationValue value : elementsOf(mirror, "value")) {
                    if (value.getValue() instanceof AnnotationMirror inner && named(inner, PACKAGE + simpleName)) {
                        uses.add(new AnnotationUse(inner, SourceRef.of(element).at(inner)));
                    }
                }
            }
        }
        return uses;
    }

    static boolean present(Element element, String simpleName) {
        return on(element, simpleName).isPresent();
    }

    private static boolean ours(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString()
                .startsWith(PACKAGE);
    }

    private static boolean named(AnnotationMirror mirror, String qualified) {
        return JavaTypes.is((TypeElement) mirror.getAnnotationType().asElement(), qualified);
    }

    /** What was written of {@code member}; nothing where its default stands. */
    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static List<AnnotationValue> elementsOf(AnnotationMirror mirror, String member) {
        return value(mirror, member)
                .map(value -> {
                    var elements = new ArrayList<AnnotationValue>();
                    if (value.getValue() instanceof List<?> list) {
                        for (Object element : list) {
                            elements.add((AnnotationValue) element);
                        }
                    } else {
                        elements.add(value);
                    }
                    return List.copyOf(elements);
                })
                .orElse(List.of());
    }

    boolean says(String member) {
        return value(mirror, member).isPresent();
    }

    /** Where {@code member} was written, or the annotation itself. */
    SourceRef at(String member) {
        return value(mirror, member).map(value -> where.at(mirror, value)).orElse(where);
    }

    /** Whether {@code member} was said to be true. */
    boolean flag(String member) {
        return value(mirror, member)
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
    }

    Optional<Written> text(String member) {
        return value(mirror, member).map(this::written);
    }

    /** The same, where an empty text says nothing. */
    Optional<Written> name(String member) {
        return text(member).filter(written -> !written.value().isEmpty());
    }

    List<Written> texts(String member) {
        return elementsOf(mirror, member).stream().map(this::written).toList();
    }

    /** The constant of an enum that was written. */
    <E extends Enum<E>> Optional<E> constant(String member, Class<E> type) {
        return value(mirror, member).flatMap(value -> constant(value, type));
    }

    <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
        return elementsOf(mirror, member).stream()
                .flatMap(value -> constant(value, type).stream())
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(AnnotationValue value, Class<E> type) {
        return value.getValue() instanceof VariableElement constant
                ? Optional.of(Enum.valueOf(type, constant.getSimpleName().toString()))
                : Optional.empty();
    }

    Optional<TypeMirror> type(String member) {
        return value(mirror, member)
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    private Written written(AnnotationValue value) {
        return new Written(String.valueOf(value.getValue()), where.at(mirror, value));
    }
}
