package io.prisma4j.processor.read;

import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ScalarType;
import javax.lang.model.element.TypeElement;

/** What the type of a component turned out to be. */
sealed interface ReadType {

    Holding holding();

    /** A value of one column, or a list of such values. */
    record Column(ScalarType type, Holding holding) implements ReadType {

        /** How the type is written in Java, without nullness. */
        String written() {
            return switch (holding) {
                case PRIMITIVE -> value();
                case LIST -> "List<" + type.written() + ">";
                case REFERENCE, OPTIONAL -> type.written();
            };
        }

        /** How one value is written: {@code int}, or the type of a list's elements. */
        String value() {
            return holding == Holding.PRIMITIVE ? type.primitive().orElse(type.written()) : type.written();
        }

        /** What the database holds. */
        Column stored() {
            return new Column(type.stored(), holding);
        }
    }

    /** A model or a projection, alone or in an {@code Optional} or a {@code List}. */
    record Mentioned(TypeElement record, Holding holding) implements ReadType {}
}
