package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Schema;
import io.prisma4j.schema.SchemaDifference;
import java.util.List;

/** The schema of one database, which can be compared with what the models say, and be brought to it. */
public interface DatabaseSchema {
    /**
     * Makes what is missing; safe when several do so at once.
     *
     * @throws io.prisma4j.error.SchemaMismatchException if what is there is not what the models say
     */
    void create();

    /** Drops what the models own, and nothing else. */
    void drop();

    /** In what the database is not what the models say. */
    List<SchemaDifference> diff();

    /** The schema of the database behind a session. */
    static DatabaseSchema of(Session session, Schema schema, String provider) {
        List<SchemaObject> objects = SchemaRenderer.objects(schema, provider);
        return provider.equals("sqlite")
                ? new SqliteSchema(session, objects)
                : new PostgresSchema(session, schema, objects);
    }

    /** Runs a statement without parameters. */
    static void run(Statements statements, String sql) {
        statements.update(new SqlText(sql, List.of()));
    }
}
