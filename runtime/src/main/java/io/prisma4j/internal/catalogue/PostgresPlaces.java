package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.Names;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Schema;
import io.prisma4j.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a database has, and what it should have, where models name schemas: foreign keys go from one to another, which temporary
 * tables cannot, so that the models' tables are made in schemas that stand for theirs, and rolled back.
 */
final class PostgresPlaces {
    private static final String STAND_IN = "prisma4j_expected_";

    private final Schema schema;
    private final List<String> names;

    /**
     * @param names of the schemas; an empty one is that of the connection
     */
    PostgresPlaces(Schema schema, List<String> names) {
        this.schema = schema;
        this.names = names;
    }

    /**
     * What is there.
     *
     * @param current the name of the connection's schema
     */
    Catalogue found(Statements statements, String current) {
        DatabaseSchema.run(statements, "SAVEPOINT prisma4j_found");
        PostgresCatalogue catalogue = new PostgresCatalogue(statements);
        for (String name : names) read(statements, catalogue, name.isEmpty() ? current : name, name, text -> text);
        DatabaseSchema.run(statements, "ROLLBACK TO SAVEPOINT prisma4j_found");
        return catalogue.build();
    }

    /** What should be there. */
    Catalogue expected(Statements statements, String current) {
        List<SchemaObject> objects = SchemaRenderer.postgresObjects(schema, this::standIn);
        UnaryOperator<String> words = inTheirOwn(statements, current);
        String script = objects.stream().map(SchemaObject::create).collect(Collectors.joining(";\n"));
        DatabaseSchema.run(
                statements,
                "SAVEPOINT prisma4j_expected; CREATE SCHEMA IF NOT EXISTS " + standIn(names.indexOf("")) + ";\n"
                        + script);
        PostgresCatalogue catalogue = new PostgresCatalogue(statements);
        for (String name : names) read(statements, catalogue, standIn(names.indexOf(name)), name, words);
        DatabaseSchema.run(statements, "ROLLBACK TO SAVEPOINT prisma4j_expected");
        return catalogue.build();
    }

    private static String standIn(int number) {
        return STAND_IN + number;
    }

    private TableName standIn(TableName table) {
        return new TableName(standIn(names.indexOf(table.schema())), table.name());
    }

    /** Nothing is visible, so that all is named with its schema. */
    private static void read(
            Statements statements,
            PostgresCatalogue catalogue,
            String place,
            String name,
            UnaryOperator<String> words) {
        DatabaseSchema.run(statements, "SET LOCAL search_path TO ''");
        String number = "to_regnamespace(" + Names.text(Names.quote(place)) + ")";
        catalogue.add(number, name.isEmpty() ? "" : name + ".", words);
    }

    /** The schemas for those that stand for them, in words of the catalogue. */
    private UnaryOperator<String> inTheirOwn(Statements statements, String current) {
        String all = names.stream()
                .map(name -> Names.text(name.isEmpty() ? current : name))
                .collect(Collectors.joining(", "));
        SqlText query = new SqlText(
                "SELECT quote_ident(n) FROM unnest(ARRAY[" + all
                        + "]::text[]) WITH ORDINALITY AS names(n, i) ORDER BY i",
                List.of());
        List<String> quoted = statements.query(query, rows -> {
            List<String> read = new ArrayList<>();
            while (rows.next()) read.add(rows.getString(1));
            return read;
        });
        return text -> {
            String own = text;
            for (int i = 0; i < quoted.size(); i++) own = own.replace(standIn(i) + ".", quoted.get(i) + ".");
            return own;
        };
    }
}
