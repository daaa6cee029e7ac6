package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.Names;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.internal.ddl.SchemaObject.Identity;
import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.internal.exec.Session;
import io.prisma4j.internal.exec.TransactionSettings;
import io.prisma4j.internal.jdbc.Statements;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.SchemaDifference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables and indexes of a SQLite file. */
final class SqliteSchema implements DatabaseSchema {
    private static final SqlText CATALOGUE = new SqlText(
            "SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE type IN ('table', 'index')", List.of());
    private static final SqlText FOREIGN_KEYS = new SqlText("PRAGMA foreign_keys", List.of());
    private final Session session;
    private final List<SchemaObject> objects;

    SqliteSchema(Session session, List<SchemaObject> objects) {
        this.session = session;
        this.objects = objects;
    }

    @Override
    public void create() {
        // The transaction holds SQLite's only write lock, so a second one looks when the first is done.
        session.transaction(TransactionSettings.DEFAULT, transaction -> transaction.statements(this::createMissing));
    }

    private boolean createMissing(Statements statements) {
        List<SchemaDifference> differences = compare(statements);
        for (SchemaObject object : Missing.of(objects, differences)) DatabaseSchema.run(statements, object.create());
        return true;
    }

    @Override
    public List<SchemaDifference> diff() {
        return session.transaction(TransactionSettings.DEFAULT, transaction -> transaction.statements(this::compare));
    }

    /**
     * SQLite keeps the statement that made an object, so mostly one look is enough. If any is not ours by the letter, what the
     * models say is made in the temporary database and both are read alike; a rollback leaves nothing of it.
     */
    private List<SchemaDifference> compare(Statements statements) {
        Map<Identity, String> existing = existing(statements);
        if (objects.stream().allMatch(object -> object.create().equals(existing.get(object.identity())))) {
            return List.of();
        }
        DatabaseSchema.run(statements, "SAVEPOINT prisma4j_expected");
        for (SchemaObject object : objects) DatabaseSchema.run(statements, temporarily(object));
        Catalogue expected = SqliteCatalogue.read(statements, "temp");
        DatabaseSchema.run(statements, "ROLLBACK TO prisma4j_expected");
        return Comparison.of(
                expected,
                SqliteCatalogue.read(statements, "main"),
                objects,
                new SqliteRemedy(new WrittenNames(objects)));
    }

    private static String temporarily(SchemaObject object) {
        int name = object.create().indexOf(Names.quote(object.name()));
        return object.create().substring(0, name) + "temp." + object.create().substring(name);
    }

    @Override
    public void drop() {
        session.statements(this::dropWithoutForeignKeys);
    }

    /**
     * With foreign keys on, dropping a table deletes its rows first, and what refers to them: also rows of tables that no model
     * owns. The setting does not change within a transaction, hence the order.
     */
    private boolean dropWithoutForeignKeys(Statements statements) {
        boolean on = statements.query(FOREIGN_KEYS, rows -> rows.next() && rows.getBoolean(1));
        DatabaseSchema.run(statements, "PRAGMA foreign_keys = OFF");
        try {
            DatabaseSchema.run(statements, "BEGIN IMMEDIATE");
            dropExisting(statements);
        } finally {
            if (on) DatabaseSchema.run(statements, "PRAGMA foreign_keys = ON");
        }
        return true;
    }

    private void dropExisting(Statements statements) {
        boolean done = false;
        try {
            Map<Identity, String> existing = existing(statements);
            for (SchemaObject object : objects) {
                if (object.kind() != Kind.TABLE || !existing.containsKey(object.identity())) continue;
                DatabaseSchema.run(statements, "DROP TABLE " + Names.quote(object.name()));
            }
            done = true;
        } finally {
            DatabaseSchema.run(statements, done ? "COMMIT" : "ROLLBACK");
        }
    }

    private static Map<Identity, String> existing(Statements statements) {
        return statements.query(CATALOGUE, rows -> {
            Map<Identity, String> existing = new HashMap<>();
            while (rows.next()) {
                Kind kind = rows.getString(1).equals("table") ? Kind.TABLE : Kind.INDEX;
                existing.put(new Identity(kind, "", rows.getString(2)), rows.getString(3));
            }
            return existing;
        });
    }
}
