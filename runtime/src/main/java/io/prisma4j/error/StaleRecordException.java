package io.prisma4j.error;

import java.util.List;

/**
 * An update or a delete named a version of a record that is not the record's any more: somebody else was first (P2025, as Prisma
 * says it of an update whose filter names a version; a record that is gone is a {@link RecordNotFoundException}). Nothing was
 * changed.
 *
 * <pre>{@code
 * catch (StaleRecordException e) { return conflict("changed meanwhile: version " + e.actual()); }
 * }</pre>
 */
public final class StaleRecordException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final String model;
    private final String path;

    @SuppressWarnings("serial") // the lists that List.copyOf makes are serializable
    private final List<String> key;

    private final long expected;
    private final long actual;

    /**
     * States which version was expected.
     *
     * @param model the record's model
     * @param path the operation: {@code User.posts.update}
     * @param key the components by which the record was found
     */
    public StaleRecordException(String model, String path, List<String> key, long expected, long actual) {
        super(
                "P2025",
                path + ": the " + model + " with the given " + String.join(", ", key) + " has version " + actual
                        + ", not " + expected
                        + ": it was changed meanwhile; read it again and decide anew, or leave the"
                        + " version out to change it whatever it is",
                null);
        this.model = model;
        this.path = path;
        this.key = List.copyOf(key);
        this.expected = expected;
        this.actual = actual;
    }

    /** The model of the record: {@code Post}. */
    public String model() {
        return model;
    }

    /** The operation that named the version, from the outermost model on: {@code User.posts.update}. */
    public String path() {
        return path;
    }

    /** The components by which the record was found: {@code [id]}. */
    public List<String> key() {
        return key;
    }

    /** The version that was named. */
    public long expected() {
        return expected;
    }

    /** The version that the record had when it was looked at. */
    public long actual() {
        return actual;
    }
}
