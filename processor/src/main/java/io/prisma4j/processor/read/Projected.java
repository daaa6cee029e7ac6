package io.prisma4j.processor.read;

import io.prisma4j.processor.model.DatabaseNames;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a projection as it stands in the source.
 *
 * @param field the field behind it, which has its annotations
 * @param marked whether it is marked as nullable
 * @param names how its model names things in the database
 */
record Projected(Element field, TypeMirror type, boolean marked, DatabaseNames names) {

    /** Its type as code to paste. */
    String written() {
        return Writing.simple(type);
    }
}
