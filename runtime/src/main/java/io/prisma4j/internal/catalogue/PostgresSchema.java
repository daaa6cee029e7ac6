package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.Names;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.exec.TransactionSettings;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.SchemaDifference;
import java.sql.ResultSet;
import java.util.Arrays;
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

    /** From here on, what is named without a schema is made, and looked for first, among the temporary objects. */
    private static final String TEMPORARILY = """
            SAVEPOINT prisma4j_expected;
            DO $$ BEGIN PERFORM set_config('search_path', 'pg_temp, ' || current_setting('search_path'), true); END $$;
            """;

    private final Session session;
    private final List<SchemaObject> objects;

    PostgresSchema(Session session, List<SchemaObject> objects) {
        this.session = session;
        this.objects = objects;
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
            runAll(statements, objects.stream().map(SchemaObject::create));
        } else {
            List<SchemaDifference> differences = compare(statements, found);
            runAll(statements, Missing.of(objects, differences).stream().map(SchemaObject::create));
        }
        return true;
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
        String script = objects.stream().map(SchemaObject::create).collect(Collectors.joining(";\n"));
        DatabaseSchema.run(statements, TEMPORARILY + script);
        Catalogue expected = PostgresCatalogue.read(statements, PostgresCatalogue.TEMPORARY);
        DatabaseSchema.run(statements, "ROLLBACK TO SAVEPOINT prisma4j_expected");
        return Comparison.of(expected, found, objects, new PostgresRemedy());
    }

    @Override
    public void drop() {
        session.transaction(TRANSACTION, transaction -> transaction.statements(this::dropExisting));
    }

    /** Named with their schema, so that nothing further down the search path is meant; together, so that no order matters. */
    private boolean dropExisting(Statements statements) {
        Catalogue found = look(statements);
        String schema = place(statements).schema();
        if (schema == null) return true;
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
        String names = objects.stream()
                .filter(object -> object.kind() == kind && existing.contains(object.name()))
                .map(object -> Names.quote(schema) + "." + Names.quote(object.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : drop + names;
    }

    /** In one round trip. */
    private static void runAll(Statements statements, Stream<String> parts) {
        String script = parts.collect(Collectors.joining(";\n"));
        if (!script.isEmpty()) DatabaseSchema.run(statements, script);
    }

    private static Catalogue look(Statements statements) {
        statements.query(LOCK, ResultSet::next);
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
