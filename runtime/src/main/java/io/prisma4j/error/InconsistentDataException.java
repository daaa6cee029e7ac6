package io.prisma4j.error;

/** A stored value is not what the model says it is (P2023): an enum's unknown label, null in a required column. */
public final class InconsistentDataException extends PrismaException {
    private static final long serialVersionUID = 1;

    public InconsistentDataException(String message) {
        super("P2023", message, null);
    }
}
