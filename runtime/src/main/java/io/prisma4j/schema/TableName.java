package io.prisma4j.schema;

/**
 * Where a table is: {@code new TableName("audit", "Event")}.
 *
 * @param schema empty for the schema that the connection is in
 */
public record TableName(String schema, String name) {

    /** As it is told to people, and told from other tables: {@code audit.Event}. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
