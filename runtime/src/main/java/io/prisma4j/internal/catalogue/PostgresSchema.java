package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.Names;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaObject.Identity;
import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.exec.TransactionSettings;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
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
            new TransactionSettings(TransactionSettings.Isolation.READ_COMMITTED, false, null, 0);

    private static final SqlText CATALOGUE = new SqlText("""
            SELECT 'PLACE', current_schema(), current_setting('search_path')
            UNION ALL
            SELECT 'TABLE', '', relname FROM pg_class
             WHERE relkind IN ('r', 'p') AND relnamespace = to_regnamespace(quote_ident(current_schema()))
            UNION ALL
            SELECT 'INDEX', '', relname FROM pg_class
             WHERE relkind IN ('i', 'I') AND relnamespace = to_regnamespace(quote_ident(current_schema()))
            UNION ALL
            SELECT 'ENUM', '', typname FROM pg_type
             WHERE typtype = 'e' AND typnamespace = to_regnamespace(quote_ident(current_schema()))
            UNION ALL
            SELECT 'FOREIGN_KEY', t.relname, k.conname FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
             WHERE k.contype = 'f' AND t.relnamespace = to_regnamespace(quote_ident(current_schema()))""", List.of());

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
        Found found = look(statements);
        if (found.schema() == null) {
            DatabaseSchema.run(statements, "CREATE SCHEMA " + Names.quote(found.wanted()));
        }
        runAll(
                statements,
                objects.stream()
                        .filter(object -> !found.existing().contains(object.identity()))
                        .map(SchemaObject::create));
        return true;
    }

    @Override
    public void drop() {
        session.transaction(TRANSACTION, transaction -> transaction.statements(this::dropExisting));
    }

    /** Named with their schema, so that nothing further down the search path is meant; together, so that no order matters. */
    private boolean dropExisting(Statements statements) {
        Found found = look(statements);
        String schema = found.schema();
        if (schema == null) return true;
        runAll(statements, Stream.of(Kind.TABLE, Kind.ENUM).flatMap(kind -> {
            String names = objects.stream()
                    .filter(object -> object.kind() == kind && found.existing().contains(object.identity()))
                    .map(object -> Names.quote(schema) + "." + Names.quote(object.name()))
                    .collect(Collectors.joining(", "));
            return names.isEmpty()
                    ? Stream.empty()
                    : Stream.of((kind == Kind.TABLE ? "DROP TABLE " : "DROP TYPE ") + names);
        }));
        return true;
    }

    /** In one round trip. */
    private static void runAll(Statements statements, Stream<String> parts) {
        String script = parts.collect(Collectors.joining(";\n"));
        if (!script.isEmpty()) DatabaseSchema.run(statements, script);
    }

    private static Found look(Statements statements) {
        statements.query(LOCK, ResultSet::next);
        return statements.query(CATALOGUE, rows -> {
            String schema = null;
            String searchPath = "";
            Set<Identity> existing = new HashSet<>();
            while (rows.next()) {
                if (rows.getString(1).equals("PLACE")) {
                    schema = rows.getString(2);
                    searchPath = rows.getString(3);
                } else {
                    existing.add(new Identity(Kind.valueOf(rows.getString(1)), rows.getString(2), rows.getString(3)));
                }
            }
            return new Found(schema, searchPath, existing);
        });
    }

    /**
     * What is there.
     *
     * @param schema null if no schema of the search path exists
     */
    private record Found(@Nullable String schema, String searchPath, Set<Identity> existing) {
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
