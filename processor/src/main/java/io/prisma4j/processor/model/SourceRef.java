package io.prisma4j.processor.model;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** A place in the user's source: an element, and the annotation and the value there that are meant, if any. */
public record SourceRef(
        Optional<Element> element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    private static final SourceRef NOWHERE = new SourceRef(Optional.empty(), Optional.empty(), Optional.empty());

    /** No place at all: for models made by hand. */
    public static SourceRef nowhere() {
        return NOWHERE;
    }

    public static SourceRef of(Element element) {
        return new SourceRef(Optional.of(element), Optional.empty(), Optional.empty());
    }

    public SourceRef at(AnnotationMirror mirror) {
        return new SourceRef(element, Optional.of(mirror), Optional.empty());
    }

    public SourceRef at(AnnotationMirror mirror, AnnotationValue written) {
        return new SourceRef(element, Optional.of(mirror), Optional.of(written));
    }

    @Override
    public String toString() {
        return element.map(Object::toString).orElse("nowhere");
    }
}
