package io.prisma4j.processor.read;

import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ScalarType;
import javax.lang.model.element.TypeElement;

/** What the type of a component turned out to be. */
sealed interface ReadType {

    Holding holding();

    /** A value of one column, or a list of such values. */
    record Column(ScalarType type, Holding holding) implements ReadType {}

    /** A model or a projection, alone or in an {@code Optional} or a {@code List}. */
    record Mentioned(TypeElement record, Holding holding) implements ReadType {}
}
