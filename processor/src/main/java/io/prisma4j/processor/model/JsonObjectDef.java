package io.prisma4j.processor.model;

import java.util.List;

/** What a JSON object is in Java. */
public sealed interface JsonObjectDef {

    JavaName type();

    /** A record: a property for each component, in their order. */
    record OfRecord(JavaName type, List<Property> properties) implements JsonObjectDef {
        public OfRecord {
            properties = List.copyOf(properties);
        }
    }

    /** A sealed interface: one of these records, which the property {@code type} names. */
    record OfSealed(JavaName type, List<Choice> choices) implements JsonObjectDef {
        public OfSealed {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One component of a record.
     *
     * @param name what it is called in JSON
     * @param holding {@code OPTIONAL} for an {@code Optional}
     * @param nullable whether it may be left out; so may an {@code Optional}
     */
    record Property(ComponentName component, String name, JsonShape shape, Holding holding, boolean nullable) {}

    /** One record of a sealed interface, and what JSON calls it. */
    record Choice(String name, JavaName type) {}
}
