package io.prisma4j.error;

import java.util.List;

/**
 * A record that an operation needs is missing, or is not related to the record that the operation starts from (P2025).
 *
 * <pre>{@code
 * catch (RecordNotFoundException e) { return notFound(e.model(), e.key()); }
 * }</pre>
 */
public final class RecordNotFoundException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final String model;
    private final String path;

    @SuppressWarnings("serial") // the lists that List.copyOf makes are serializable
    private final List<String> key;

    /**
     * States what is missing.
     *
     * @param model the missing record's model
     * @param path the operation: {@code User.posts.connect}
     * @param key the components by which it was looked for; empty for a condition or a related record
     * @param fix what to do about it
     */
    public RecordNotFoundException(String model, String path, List<String> key, String fix) {
        super(
                "P2025",
                path + ": there is no " + model + (key.isEmpty() ? "" : " with the given " + String.join(", ", key))
                        + "; " + fix,
                null);
        this.model = model;
        this.path = path;
        this.key = List.copyOf(key);
    }

    /** The model of the missing record: {@code Post}. */
    public String model() {
        return model;
    }

    /** The operation that needs it, from the outermost model on: {@code User.posts.connect}. */
    public String path() {
        return path;
    }

    /** The components by which the record was looked for: {@code [id]}; empty if it was not by a key. */
    public List<String> key() {
        return key;
    }
}
