package io.prisma4j.processor.model;

import java.util.Optional;

/** The name of a record component; of one in an embedded record the path to it, {@code address.city}. */
public record ComponentName(String value) implements Comparable<ComponentName> {

    /** A component of the embedded record that this one holds. */
    public ComponentName part(ComponentName name) {
        return new ComponentName(value + "." + name);
    }

    /** Whether it is a component of an embedded record. */
    public boolean isPart() {
        return value.indexOf('.') >= 0;
    }

    /** The component whose embedded record it is of: {@code address}. */
    public Optional<ComponentName> holder() {
        return isPart() ? Optional.of(new ComponentName(value.substring(0, value.lastIndexOf('.')))) : Optional.empty();
    }

    /** Its name in its own record: {@code city}. */
    public String last() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** The path as one word: {@code addressCity}. */
    public String joined() {
        String[] names = value.split("\\.");
        var word = new StringBuilder(names[0]);
        for (int i = 1; i < names.length; i++) {
            word.append(Character.toUpperCase(names[i].charAt(0))).append(names[i], 1, names[i].length());
        }
        return word.toString();
    }

    @Override
    public int compareTo(ComponentName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
