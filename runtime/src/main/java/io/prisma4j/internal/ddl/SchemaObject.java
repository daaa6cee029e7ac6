package io.prisma4j.internal.ddl;

/**
 * One object of a database and the statement that makes it.
 *
 * @param table the table that it is, or belongs to, after its schema if it names one; empty for a schema and for an enum type
 * @param create the statement, without a semicolon
 */
public record SchemaObject(Kind kind, String table, String name, String create) {
    /** What Prisma's migrations call the making of such an object. */
    public enum Kind {
        SCHEMA("CreateSchema"),
        ENUM("CreateEnum"),
        TABLE("CreateTable"),
        INDEX("CreateIndex"),
        FOREIGN_KEY("AddForeignKey");

        private final String step;

        Kind(String step) {
            this.step = step;
        }

        String step() {
            return step;
        }
    }

    /** How a catalogue tells the object from every other of its schema. */
    public Identity identity() {
        return new Identity(kind, kind == Kind.FOREIGN_KEY ? table : "", name);
    }

    /** The name of an object, which for a foreign key is unique within its table only. */
    public record Identity(Kind kind, String table, String name) {}
}
