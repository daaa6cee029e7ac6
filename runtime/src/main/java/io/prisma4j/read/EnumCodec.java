package io.prisma4j.read;

import io.prisma4j.schema.EnumType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two ways between the constants of a Java enum and the labels of the database.
 *
 * <pre>{@code
 * static final EnumCodec<Role> ROLE = EnumCodec.of(new EnumType("Role", List.of("USER", "ADMIN")), Role.values());
 * }</pre>
 *
 * @param <E> the Java enum
 */
public final class EnumCodec<E extends Enum<E>> {
    private final EnumType type;
    private final List<E> constants;
    private final Map<String, E> byLabel = new HashMap<>();

    private EnumCodec(EnumType type, List<E> constants) {
        this.type = type;
        this.constants = constants;
        for (int i = 0; i < constants.size(); i++) byLabel.put(type.labels().get(i), constants.get(i));
    }

    /** A codec of these constants, whose labels stand in the type in the same order. */
    public static <E extends Enum<E>> EnumCodec<E> of(EnumType type, E[] constants) {
        if (constants.length != type.labels().size()) {
            throw new IllegalArgumentException(
                    type.name() + " has " + type.labels().size() + " labels for " + constants.length
                            + " constants; compile the models again");
        }
        return new EnumCodec<>(type, List.of(constants));
    }

    public EnumType type() {
        return type;
    }

    /** The label of a constant. */
    public String label(E constant) {
        return type.labels().get(constants.indexOf(constant));
    }

    /**
     * The constant of a label.
     *
     * @throws io.prisma4j.error.InconsistentDataException if the enum has no such constant (P2023)
     */
    public E constant(String label) {
        E constant = byLabel.get(label);
        if (constant == null) {
            throw new io.prisma4j.error.InconsistentDataException("the value '" + label + "' is not one of "
                    + type.labels() + " of " + type.name() + "; add the constant to the enum, or correct the row");
        }
        return constant;
    }

    /** The constant whose label a column holds, or an element of a list. */
    public E read(ResultRow row, int at) {
        return row.getEnum(at, this);
    }
}
