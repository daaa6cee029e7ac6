package io.prisma4j.processor.read;

import io.prisma4j.processor.model.CheckDeclaration;
import io.prisma4j.processor.model.ComponentName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** {@code @Check}, on the record and on its columns -> conditions on rows. */
final class CheckReader {

    /** Those on the record. */
    List<CheckDeclaration> on(Element record) {
        return read(record, Optional.empty());
    }

    /** Those on a column. */
    List<CheckDeclaration> on(Element field, ComponentName component) {
        return read(field, Optional.of(component));
    }

    private static List<CheckDeclaration> read(Element element, Optional<ComponentName> component) {
        return AnnotationUse.allOn(element, "Check").stream()
                .flatMap(use -> use.text("value").stream()
                        .map(condition -> new CheckDeclaration(component, condition, KeyReader.map(use), use.where())))
                .toList();
    }
}
