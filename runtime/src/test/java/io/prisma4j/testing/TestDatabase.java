package io.prisma4j.testing;

import io.prisma4j.internal.ddl.SchemaRenderer;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.PostgresJdbc;
import io.prisma4j.internal.jdbc.SqliteJdbc;
import io.prisma4j.internal.load.ReadRun;
import io.prisma4j.read.TreeReader;
import io.prisma4j.schema.Schema;
import io.prisma4j.tree.GroupNode;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One test's own database: a SQLite file, or a schema of a PostgreSQL server. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String url;
    private final Connection connection;
    private final String drop;
    private final JdbcDialect jdbc;
    private final ReadRun reads;
    private final CountingStatements statements;

    private TestDatabase(String url, String drop, JdbcDialect jdbc) throws SQLException {
        this.url = url;
        this.connection = DriverManager.getConnection(url);
        this.drop = drop;
        this.jdbc = jdbc;
        this.reads = new ReadRun(jdbc);
        this.statements = new CountingStatements(connection, jdbc);
    }

    /** An empty database of a provider. */
    public static TestDatabase empty(String provider) {
        try {
            return provider.equals("sqlite") ? sqlite() : postgres();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestDatabase sqlite() throws IOException, SQLException {
        Path file = Files.createTempFile("prisma4j", ".db");
        file.toFile().deleteOnExit();
        return new TestDatabase("jdbc:sqlite:" + file + "?foreign_keys=on", "", new SqliteJdbc());
    }

    private static TestDatabase postgres() throws SQLException {
        String schema = "test" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        try (Connection server = DriverManager.getConnection(PostgresServer.url());
                Statement create = server.createStatement()) {
            create.execute("create schema " + schema);
        }
        String url =
                PostgresServer.url() + (PostgresServer.url().contains("?") ? "&" : "?") + "currentSchema=" + schema;
        return new TestDatabase(url, "drop schema " + schema + " cascade", new PostgresJdbc());
    }

    /** A JDBC URL by which others can connect to the same database. */
    public String url() {
        return url;
    }

    public JdbcDialect jdbc() {
        return jdbc;
    }

    public String provider() {
        return jdbc.dialect().provider();
    }

    public boolean isSqlite() {
        return provider().equals("sqlite");
    }

    /** The statements of the one connection, counted. */
    public CountingStatements statements() {
        return statements;
    }

    /** Makes the tables of a schema. */
    public TestDatabase with(Schema schema) {
        SchemaRenderer.objects(schema, provider()).forEach(object -> execute(object.create()));
        return this;
    }

    /** Runs SQL that both databases understand. */
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of what SQL answers with. */
    public List<String> strings(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) strings.add(rows.getString(1));
            return strings;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What a query answers with. */
    public <T> List<T> read(ReadNode query, TreeReader<T> reader) {
        return reads.run(query, reader, statements);
    }

    /** What a query answers with, each row a list of its values and then of what is in its slots. */
    public List<List<Object>> read(ReadNode query) {
        Selection selection = query instanceof SelectNode select ? select.selection() : ((GroupNode) query).selection();
        return read(query, AnyRow.reader(selection));
    }

    @Override
    public void close() {
        if (!drop.isEmpty()) execute(drop);
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return provider();
    }
}
