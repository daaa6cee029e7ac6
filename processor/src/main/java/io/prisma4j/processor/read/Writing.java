package io.prisma4j.processor.read;

import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Types as code to paste: simple names, no annotations. */
final class Writing {

    private Writing() {}

    static String simple(TypeMirror type) {
        return JavaTypes.declared(type)
                .map(element -> element.getSimpleName()
                        + (JavaTypes.arguments(type).isEmpty()
                                ? ""
                                : JavaTypes.arguments(type).stream()
                                        .map(Writing::simple)
                                        .collect(Collectors.joining(", ", "<", ">"))))
                .orElseGet(() -> JavaTypes.written(type));
    }
}
