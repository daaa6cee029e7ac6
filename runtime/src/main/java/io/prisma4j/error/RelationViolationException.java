package io.prisma4j.error;

/**
 * A record would lose a related record that it requires (P2014): by a disconnect, a set, or the replacement of the other end of
 * a one-to-one relation.
 *
 * <pre>{@code
 * catch (RelationViolationException e) { return conflict(e.path()); }
 * }</pre>
 */
public final class RelationViolationException extends PrismaException {
    private static final long serialVersionUID = 1;
    private final String model;
    private final String relation;
    private final String path;

    /**
     * States what would be broken.
     *
     * @param model the model that requires the relation: {@code Profile}
     * @param relation the required relation: {@code user}
     * @param path the operation: {@code User.profile.create}
     */
    public RelationViolationException(String model, String relation, String path) {
        super(
                "P2014",
                path + ": a " + model + " would be left without its " + relation + ", which it requires; delete the "
                        + model + ", connect it elsewhere first, or make " + model + "." + relation + " optional",
                null);
        this.model = model;
        this.relation = relation;
        this.path = path;
    }

    /** The model that requires the relation. */
    public String model() {
        return model;
    }

    /** The required relation of that model. */
    public String relation() {
        return relation;
    }

    /** The operation that would break it, from the outermost model on: {@code User.profile.create}. */
    public String path() {
        return path;
    }
}
