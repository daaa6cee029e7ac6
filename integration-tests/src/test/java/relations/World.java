package relations;

import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.error.PrismaException;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.Schema;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import jakarta.annotation.Nullable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The models' tables in one database: filled and looked at by JDBC alone, written by a client. */
final class World implements AutoCloseable {
    private static final String BEFORE = "2020-01-01T00:00:00.000+00:00";
    private final TestDatabase database;
    private final AnyClient client;
    private final Connection connection;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final PreparedStatement look;
    private Data held = new Data();

    World(Engine engine) {
        database = engine.copyOf("relations", World::createTables);
        client = open(database.url(), statements);
        try {
            connection = DriverManager.getConnection(database.url());
            try (Statement statement = connection.createStatement()) {
                // So that rows can be put and removed in any order.
                statement.execute(
                        engine == Engine.SQLITE
                                ? "PRAGMA foreign_keys = OFF"
                                : "SET session_replication_role = replica");
            }
            look = connection.prepareStatement(look());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createTables(String url) {
        try (AnyClient client = open(url, new ArrayList<>())) {
            client.schema().create();
        }
    }

    private static AnyClient open(String url, List<String> statements) {
        return new ClientBuilder<>(Schema.of(End.MODELS.toArray(new Model[0])), AnyClient::new)
                .url(url)
                .maxPoolSize(1)
                .listener(event -> statements.add(event.sql()))
                .build();
    }

    /** What a write did: its answer or failure, and the statements that it ran. */
    record Outcome(@Nullable Found answer, @Nullable PrismaException failure, List<String> statements) {}

    /** Runs a write. */
    Outcome run(Write write, @Nullable Relation included) {
        statements.clear();
        try {
            Found answer = new Asking(client.runner()).run(write, included);
            return new Outcome(answer, null, List.copyOf(statements));
        } catch (PrismaException failure) {
            return new Outcome(null, failure, List.copyOf(statements));
        }
    }

    /** What the tables hold. A row is marked as changed if it has another time than those that were put; all such times. */
    record Stored(Data data, Set<String> times) {}

    /** Looks at all tables in one statement. */
    Stored read() {
        Data data = new Data();
        Set<String> times = new HashSet<>();
        try (ResultSet rows = look.executeQuery()) {
            Map<String, Model> models = new HashMap<>();
            for (Model model : End.MODELS) models.put(model.name(), model);
            while (rows.next()) {
                Model model = models.get(rows.getString(1));
                if (model == null)
                    data.pairs().get(rows.getString(1)).add(new Data.Pair(rows.getInt(4), rows.getInt(5)));
                else read(data, model, rows, times);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        held = data;
        return new Stored(data, times);
    }

    private static void read(Data data, Model model, ResultSet rows, Set<String> times) throws SQLException {
        Map<Column, Object> values = new HashMap<>();
        int at = 4;
        for (Column column : numbers(model)) values.put(column, rows.getObject(at++));
        Data.Row row = new Data.Row(Numbers.of(model, values::get), rows.getString(2));
        if (!rows.getString(3).startsWith(BEFORE.substring(0, 10))) {
            row.mark = Data.Mark.CHANGED;
            times.add(rows.getString(3));
        }
        for (Relation held : End.held(model)) row.held.put(held, Numbers.of(held, values::get));
        data.rows(model).put(row.id, row);
    }

    private static List<Column> numbers(Model model) {
        return model.columns().stream()
                .filter(column ->
                        !column.name().equals("note") && !column.name().equals("changed"))
                .toList();
    }

    private static String look() {
        int most = End.MODELS.stream()
                .mapToInt(model -> numbers(model).size())
                .max()
                .orElseThrow();
        List<String> parts = new ArrayList<>();
        for (Model model : End.MODELS) {
            List<String> columns = new ArrayList<>();
            for (Column column : numbers(model)) columns.add('"' + column.name() + '"');
            while (columns.size() < most) columns.add("CAST(NULL AS INTEGER)");
            parts.add("SELECT '%s', \"note\", CAST(\"changed\" AS TEXT), %s FROM \"%s\""
                    .formatted(model, String.join(", ", columns), model.table()));
        }
        for (String table : new Data().pairs().keySet()) {
            String rest = String.join(", ", Collections.nCopies(most - 2, "NULL"));
            parts.add("SELECT '%s', NULL, NULL, \"A\", \"B\", %s FROM \"%s\"".formatted(table, rest, table));
        }
        return String.join(" UNION ALL ", parts);
    }

    /** Makes the tables hold this, where they held something else when they were last read. */
    void hold(Data wanted) {
        List<String> removals = new ArrayList<>();
        List<String> additions = new ArrayList<>();
        for (Model model : End.MODELS) differ(model, held, wanted, removals, additions);
        held.pairs().forEach((table, pairs) -> {
            TreeSet<Data.Pair> others = wanted.pairs().get(table);
            for (Data.Pair pair : pairs) {
                if (others.contains(pair)) continue;
                removals.add("DELETE FROM \"%s\" WHERE \"A\" = %d AND \"B\" = %d".formatted(table, pair.a(), pair.b()));
            }
            for (Data.Pair pair : others) {
                if (pairs.contains(pair)) continue;
                additions.add("INSERT INTO \"%s\" (\"A\", \"B\") VALUES (%d, %d)".formatted(table, pair.a(), pair.b()));
            }
        });
        if (removals.isEmpty() && additions.isEmpty()) return;
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : removals) statement.addBatch(sql);
            for (String sql : additions) statement.addBatch(sql);
            statement.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        held = wanted;
    }

    private static void differ(Model model, Data held, Data wanted, List<String> removals, List<String> additions) {
        held.rows(model).forEach((id, row) -> {
            if (same(row, wanted.row(model, id))) return;
            String key = model.identity().columns().stream()
                    .map(column -> "\"%s\" = %d".formatted(column.name(), Numbers.in(column, id)))
                    .collect(Collectors.joining(" AND "));
            removals.add("DELETE FROM \"%s\" WHERE %s".formatted(model.table(), key));
        });
        wanted.rows(model).forEach((id, row) -> {
            if (!same(row, held.row(model, id))) additions.add(insert(model, row));
        });
    }

    private static boolean same(Data.Row one, @Nullable Data.Row other) {
        return other != null && one.mark == other.mark && one.toString().equals(other.toString());
    }

    private static String insert(Model model, Data.Row row) {
        Map<String, Object> values = new HashMap<>();
        for (Column column : model.identity().columns()) values.put(column.name(), Numbers.in(column, row.id));
        row.held.forEach((relation, target) -> {
            for (Column column : relation.from()) {
                values.put(column.name(), target == null ? "NULL" : Numbers.in(column, target));
            }
        });
        values.put("note", "'" + row.note + "'");
        values.put("changed", "'" + BEFORE + "'");
        List<String> cells = new ArrayList<>();
        for (Column column : model.columns()) {
            cells.add(values.getOrDefault(column.name(), Numbers.in(column, row.id))
                    .toString());
        }
        return "INSERT INTO \"%s\" VALUES (%s)".formatted(model.table(), String.join(", ", cells));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            client.close();
            database.close();
        }
    }

    /** A client without accessors of its own. */
    private static final class AnyClient extends Client<AnyClient> {
        private final ClientCore core;

        AnyClient(ClientCore core) {
            super(core);
            this.core = core;
        }

        Runner runner() {
            return core.runner();
        }

        @Override
        protected AnyClient with(ClientCore other) {
            return new AnyClient(other);
        }
    }
}
