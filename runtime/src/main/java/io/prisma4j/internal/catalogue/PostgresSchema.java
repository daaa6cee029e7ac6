package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.Names;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.exec.TransactionSettings;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Schema;
import io.prisma4j.schema.SchemaDifference;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects in the current schema of a PostgreSQL database: the first of the search path. */
final class PostgresSchema implements DatabaseSchema {
    /** One that starts while another is at work waits for its end; the number is ours alone. */
    private static final SqlText LOCK = new SqlText("SELECT pg_advisory_xact_lock(7021340091846517)", List.of());

    /** In which every statement sees what was committed while the lock was waited for. */
    private static final TransactionSettings TRANSACTION =
            TransactionSettings.DEFAULT.withIsolation(TransactionSettings.Isolation.READ_COMMITTED);

    private static final SqlText PLACE =
            new SqlText("SELECT current_schema(), current_setting('search_path')", List.of());

    private static final SqlText SCHEMAS = new SqlText("SELECT nspname FROM pg_namespace", List.of());

    /** From here on, what is named without a schema is made, and looked for first, among the temporary objects. */
    private static final String TEMPORARILY = """
            SAVEPOINT prisma4j_expected;
            DO $$ BEGIN PERFORM set_config('search_path', 'pg_temp, ' || current_setting('search_path'), true); END $$;
            """;

    private final Session session;
    private final List<SchemaObject> objects;
    private final WrittenNames names;
    private final List<String> schemas;
    private final PostgresPlaces places;

    PostgresSchema(Session session, Schema schema, List<SchemaObject> objects) {
        this.session = session;
        this.objects = objects;
        this.names = new WrittenNames(objects);
        this.schemas = objects.stream()
                .filter(object -> object.kind() == Kind.SCHEMA)
                .map(SchemaObject::name)
                .toList();
        this.places = new PostgresPlaces(
                schema, Stream.concat(Stream.of(""), schemas.stream()).toList());
    }

    @Override
    public void create() {
        session.transaction(TRANSACTION, transaction -> transaction.statements(this::createMissing));
    }

    private boolean createMissing(Statements statements) {
        Catalogue found = look(statements);
        if (Missing.all(objects, found)) {
            Place place = place(statements);
            if (place.schema() == null) {
                DatabaseSchema.run(statements, "CREATE SCHEMA " + Names.quote(place.wanted()));
            }
            make(statements, objects);
        } else {
            make(statements, Missing.of(objects, compare(statements, found)));
        }
        return true;
    }

    /** A schema that is there is not made: even if it need not be, PostgreSQL wants the right to do so. */
    private void make(Statements statements, List<SchemaObject> missing) {
        Set<String> existing = existingSchemas(statements);
        runAll(
                statements,
                missing.stream()
                        .filter(object -> object.kind() != Kind.SCHEMA || !existing.contains(object.name()))
                        .map(SchemaObject::create));
    }

    private Set<String> existingSchemas(Statements statements) {
        if (schemas.isEmpty()) return Set.of();
        return statements.query(SCHEMAS, rows -> {
            Set<String> existing = new HashSet<>();
            while (rows.next()) existing.add(rows.getString(1));
            return existing;
        });
    }

    @Override
    public List<SchemaDifference> diff() {
        return session.transaction(
                TRANSACTION,
                transaction -> transaction.statements(statements -> compare(statements, look(statements))));
    }

    /**
     * PostgreSQL keeps expressions in words of its own, so what the models say is made as temporary objects and read by the same
     * query; a rollback leaves nothing of them.
     */
    private List<SchemaDifference> compare(Statements statements, Catalogue found) {
        return Comparison.of(expected(statements), found, objects, new PostgresRemedy(names));
    }

    private Catalogue expected(Statements statements) {
        if (!schemas.isEmpty())
            return places.expected(statements, place(statements).orWanted());
        String script = objects.stream().map(SchemaObject::create).collect(Collectors.joining(";\n"));
        DatabaseSchema.run(statements, TEMPORARILY + script);
        Catalogue expected = PostgresCatalogue.read(statements, PostgresCatalogue.TEMPORARY);
        DatabaseSchema.run(statements, "ROLLBACK TO SAVEPOINT prisma4j_expected");
        return expected;
    }

    @Override
    public void drop() {
        session.transaction(TRANSACTION, transaction -> transaction.statements(this::dropExisting));
    }

    /** Named with their schema, so that nothing further down the search path is meant; together, so that no order matters. */
    private boolean dropExisting(Statements statements) {
        Catalogue found = look(statements);
        String schema = place(statements).orWanted();
        runAll(
                statements,
                Stream.of(
                                drop(
                                        "DROP TABLE ",
                                        Kind.TABLE,
                                        schema,
                                        found.tables().keySet()),
                                drop(
                                        "DROP TYPE ",
                                        Kind.ENUM,
                                        schema,
                                        found.enums().keySet()))
                        .filter(sql -> !sql.isEmpty()));
        return true;
    }

    private String drop(String drop, Kind kind, String schema, Set<String> existing) {
        String all = objects.stream()
                .filter(object -> object.kind() == kind && existing.contains(object.name()))
                .map(object -> names.within(schema, object.name()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : drop + all;
    }

    /** In one round trip. */
    private static void runAll(Statements statements, Stream<String> parts) {
        String script = parts.collect(Collectors.joining(";\n"));
        if (!script.isEmpty()) DatabaseSchema.run(statements, script);
    }

    private Catalogue look(Statements statements) {
        statements.query(LOCK, ResultSet::next);
        if (!schemas.isEmpty())
            return places.found(statements, place(statements).orWanted());
        return PostgresCatalogue.read(statements, PostgresCatalogue.CURRENT);
    }

    private static Place place(Statements statements) {
        return statements.query(
                PLACE, rows -> rows.next() ? new Place(rows.getString(1), rows.getString(2)) : new Place(null, ""));
    }

    /**
     * Where the objects are.
     *
     * @param schema null if no schema of the search path exists
     */
    private record Place(@Nullable String schema, String searchPath) {
        String orWanted() {
            return schema == null ? wanted() : schema;
        }

        /** The schema of the search path that was meant: the first one that has a name of its own. */
        String wanted() {
            return Arrays.stream(searchPath.split(","))
                    .map(String::strip)
                    .filter(name -> !name.equals("\"$user\"") && !name.isEmpty())
                    .map(name -> name.startsWith("\"")
                            ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                            : name)
                    .findFirst()
                    .orElse("public");
        }
    }
}
