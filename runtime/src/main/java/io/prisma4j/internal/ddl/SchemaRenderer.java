package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Schema;
import io.prisma4j.schema.TableName;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A schema as SQL text, the same at compile time and at run time. */
public final class SchemaRenderer {
    private SchemaRenderer() {}

    /**
     * The statements that make an empty database fit the schema, as one script.
     *
     * @param provider {@code sqlite} or {@code postgresql}
     */
    public static String sql(Schema schema, String provider) {
        return objects(schema, provider).stream()
                .map(object -> "-- " + object.kind().step() + "\n" + object.create() + ";\n")
                .collect(Collectors.joining("\n"));
    }

    /** The objects of a PostgreSQL schema as they are made in other places than their own. */
    public static List<SchemaObject> postgresObjects(Schema schema, UnaryOperator<TableName> places) {
        return new PostgresDdl(places).objects(schema);
    }

    /** The objects of the schema in an order in which they can be made. */
    public static List<SchemaObject> objects(Schema schema, String provider) {
        return ProviderDdl.of(provider).objects(schema);
    }
}
