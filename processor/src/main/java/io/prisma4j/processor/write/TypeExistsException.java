package io.prisma4j.processor.write;

/** Somebody else has, or made, a type of the name that we are to write. */
public final class TypeExistsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String typeName;

    TypeExistsException(String typeName, Throwable cause) {
        super(typeName + " exists already", cause);
        this.typeName = typeName;
    }

    public String typeName() {
        return typeName;
    }
}
