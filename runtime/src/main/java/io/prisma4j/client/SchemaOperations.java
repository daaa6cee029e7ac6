package io.prisma4j.client;

/**
 * The tables of a client's models, as the database has them and as it should.
 *
 * <pre>{@code
 * prisma.schema().create();
 * }</pre>
 */
public final class SchemaOperations {
    private final ClientCore core;

    SchemaOperations(ClientCore core) {
        this.core = core;
    }

    /**
     * Makes the tables, indexes, enum types and foreign keys that are missing; what is there stays as it is, whatever its columns. All
     * of it happens or none, and several applications may do so at once. Costs two statements when nothing is missing.
     *
     * @throws io.prisma4j.error.PrismaException if the database refuses
     * @throws IllegalStateException within a transaction
     */
    public void create() {
        core.database("schema().create()").create();
    }

    /**
     * Drops the tables and enum types of the models with all their rows, and nothing else; none may be there.
     *
     * @throws io.prisma4j.error.PrismaException if the database refuses: another table refers to one of them, on PostgreSQL
     * @throws IllegalStateException within a transaction
     */
    public void drop() {
        core.database("schema().drop()").drop();
    }

    /** The statements that make an empty database fit the models: the same text as {@code META-INF/prisma4j/<package>/<provider>.sql}. */
    public String sql() {
        return core.ddl();
    }
}
