package properties;

import io.prisma4j.client.Client;
import io.prisma4j.client.ClientBuilder;
import io.prisma4j.client.ClientCore;
import io.prisma4j.query.RelationLoadStrategy;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Schema;
import io.prisma4j.testing.Engine;
import io.prisma4j.testing.TestDatabase;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Value;
import io.prisma4j.tree.WriteNode;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zoo.AnimalTable;
import zoo.CageTable;
import zoo.ChipTable;
import zoo.KeeperTable;
import zoo.SpeciesTable;
import zoo.VisitTable;

/** The zoo in one database, which holds one lot of data after another. */
final class Zoo implements AutoCloseable {
    /** Those first that others refer to. */
    static final List<Model> MODELS = List.of(
            SpeciesTable.MODEL,
            KeeperTable.MODEL,
            CageTable.MODEL,
            AnimalTable.MODEL,
            ChipTable.MODEL,
            VisitTable.MODEL);

    private final TestDatabase database;
    private final AnyClient client;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final Engine engine;
    private final Ways ways;
    private @Nullable Data held;

    Zoo(Engine engine) {
        this.engine = engine;
        this.database = engine.empty();
        this.client = new ClientBuilder<>(Schema.of(MODELS.toArray(new Model[0])), AnyClient::new)
                .url(database.url())
                .maxPoolSize(1)
                .listener(event -> statements.add(event.sql()))
                .build();
        if (engine == Engine.POSTGRESQL) client.executeRaw("SET jit = off");
        client.schema().create();
        this.ways = engine == Engine.SQLITE ? sqlite() : postgres();
    }

    /** The ways of SQLite, which has no locale. */
    static Ways sqlite() {
        Comparator<String> byCodePoint = (one, other) ->
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        return new Ways(true, true, byCodePoint, c -> 'A' <= c && c <= 'Z' ? c + 32 : c);
    }

    /** The server's locale says how texts are sorted and what lower case is, so the server is asked. */
    private Ways postgres() {
        List<String> sorted = client.queryRaw("SELECT t FROM unnest(?::text[]) AS t ORDER BY t", Values.texts())
                .map(row -> row.getString("t"));
        List<String> characters = Values.texts().stream()
                .flatMap(text -> text.codePoints().mapToObj(Character::toString))
                .distinct()
                .toList();
        Map<Integer, Integer> lower = new HashMap<>();
        client.queryRaw("SELECT t, lower(t) AS l FROM unnest(?::text[]) AS t", characters)
                .map(row -> lower.put(
                        row.getString("t").codePointAt(0), row.getString("l").codePointAt(0)));
        Map<String, Integer> places = new HashMap<>();
        for (String text : sorted) places.put(text, places.size());
        return new Ways(false, false, Comparator.comparing(places::get), c -> lower.getOrDefault(c, c));
    }

    private void hold(Data data) {
        held = data;
        data.pairs().keySet().forEach(table -> client.executeRawUnsafe("DELETE FROM \"" + table + "\""));
        for (int i = MODELS.size() - 1; i >= 0; i--) {
            client.executeRawUnsafe("DELETE FROM \"" + MODELS.get(i).table() + "\"");
        }
        for (Model model : MODELS) {
            List<RowData> rows = data.records(model).stream().map(Zoo::row).toList();
            client.runner().write(new WriteNode.CreateMany(model, rows, false));
        }
        data.pairs().forEach(this::hold);
        statements.clear();
    }

    private void hold(String table, List<Data.Pair> pairs) {
        if (pairs.isEmpty()) return;
        List<Object> ids = new ArrayList<>();
        for (Data.Pair pair : pairs) {
            ids.add(id(pair.first()));
            ids.add(id(pair.second()));
        }
        String rows = String.join(", ", Collections.nCopies(pairs.size(), "(?, ?)"));
        client.executeRawUnsafe("INSERT INTO \"" + table + "\" (\"A\", \"B\") VALUES " + rows, ids.toArray());
    }

    private static RowData row(Stored record) {
        List<Assignment> values = new ArrayList<>();
        for (Column column : record.model().columns()) {
            Object value = record.value(column);
            values.add(new Assignment(
                    column,
                    Assignment.Change.SET,
                    value == null ? null : Value.of(column, Values.given(column, value))));
        }
        return new RowData(record.model(), values, List.of());
    }

    private static Object id(Stored record) {
        return record.value(record.model().identity().columns().get(0));
    }

    /** The database, asked by a strategy. */
    Answerer by(RelationLoadStrategy strategy) {
        return new Asked(strategy);
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }

    /** This database, asked by one strategy. */
    private final class Asked implements Answerer {
        private final RelationLoadStrategy strategy;

        Asked(RelationLoadStrategy strategy) {
            this.strategy = strategy;
        }

        @Override
        public Ways ways() {
            return ways;
        }

        @Override
        public void hold(Data data) {
            if (held != data) Zoo.this.hold(data);
        }

        @Override
        public List<Object> answer(Question question) {
            statements.clear();
            return new Asking(client.runner(), strategy).answer(question);
        }

        @Override
        public List<String> statements() {
            return List.copyOf(statements);
        }

        @Override
        public int mostStatements(Question question) {
            return Cost.most(question, strategy);
        }

        @Override
        public String toString() {
            return engine + " by " + strategy;
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
