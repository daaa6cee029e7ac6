package io.prisma4j.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prisma4j.internal.exec.ConnectionSource;
import io.prisma4j.internal.exec.Database;
import io.prisma4j.internal.exec.DatabaseRunner;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Schema;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A runner on a pool of connections to a test's database, which remembers the statements that it has run. */
public final class Pooled implements AutoCloseable {
    private final TestDatabase database;
    private final Schema schema;
    private final HikariDataSource pool;
    private final DatabaseRunner runner;
    private final ConcurrentLinkedQueue<String> ran = new ConcurrentLinkedQueue<>();

    public Pooled(TestDatabase database, Schema schema) {
        this.database = database;
        this.schema = schema;
        if (!database.isSqlite()) schema.models().forEach(this::continueNumbers);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().replace("?foreign_keys=on", ""));
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        this.pool = new HikariDataSource(config);
        this.runner = new DatabaseRunner(Database.of(
                schema,
                database.jdbc(),
                ConnectionSource.of(pool),
                (statement, nanos, failure) -> remember(statement)));
    }

    /** Rows of given numbers do not move a sequence of PostgreSQL. */
    private void continueNumbers(Model model) {
        for (Column column : model.columns()) {
            if (!column.autoincrement()) continue;
            String table = '"' + model.table() + '"';
            database.strings("select setval(pg_get_serial_sequence('" + table + "', '" + column.column()
                    + "'), (select coalesce(max(\"" + column.column() + "\"), 0) + 1 from " + table + "), false)");
        }
    }

    private void remember(SqlText statement) {
        ran.add(statement.sql());
    }

    public DatabaseRunner runner() {
        return runner;
    }

    public HikariDataSource pool() {
        return pool;
    }

    public TestDatabase database() {
        return database;
    }

    public Model model(String name) {
        return schema.model(name);
    }

    public Scope scope(String name) {
        return Scope.of(model(name));
    }

    /** The statements since the last call. */
    public List<String> ran() {
        List<String> since = List.copyOf(ran);
        ran.clear();
        return since;
    }

    /** The number of statements since the last call that write, and of those that read. */
    public String counts() {
        List<String> all = ran();
        long reads = all.stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).startsWith("select"))
                .count();
        return (all.size() - reads) + " writes, " + reads + " reads";
    }

    public List<Object> create(Data data) {
        return create(data.row(), Selection.WholeRecord.of(data.row().model()), LoadStrategy.QUERY);
    }

    public List<Object> create(RowData data, Selection selection, LoadStrategy strategy) {
        return runner.write(new WriteNode.Create(data, selection, strategy), AnyRow.reader(selection))
                .get(0);
    }

    public List<Object> update(UniqueWhere where, Data data) {
        Selection selection = Selection.WholeRecord.of(data.row().model());
        return runner.write(
                        new WriteNode.Update(where, data.row(), selection, LoadStrategy.QUERY),
                        AnyRow.reader(selection))
                .get(0);
    }

    public List<Object> upsert(UniqueWhere where, Data create, Data update) {
        Selection selection = Selection.WholeRecord.of(create.row().model());
        return runner.write(
                        new WriteNode.Upsert(where, create.row(), update.row(), selection, LoadStrategy.QUERY),
                        AnyRow.reader(selection))
                .get(0);
    }

    public List<Object> delete(String model, UniqueWhere where) {
        Selection selection = Selection.WholeRecord.of(model(model));
        return runner.write(
                        new WriteNode.Delete(model(model), where, selection, LoadStrategy.QUERY),
                        AnyRow.reader(selection))
                .get(0);
    }

    /** Single columns of all rows of a model, in the order of the first. */
    public List<List<Object>> rows(String model, String... columns) {
        Scope scope = scope(model);
        List<Selection> selections = java.util.Arrays.stream(columns)
                .map(column -> (Selection) new Selection.One(scope.column(column)))
                .toList();
        return database.read(SelectNode.all(model(model))
                .withOrderBy(List.of(scope.asc(columns[0])))
                .withSelection(new Selection.Tuple(selections)));
    }

    /** Everything that is stored, to compare it with what is stored later. */
    public String dump() {
        StringBuilder dump = new StringBuilder();
        for (Model model : schema.models()) {
            dump.append(model)
                    .append(database.read(SelectNode.all(model)).stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
            model.relations().stream()
                    .filter(relation -> relation.joinTable() != null)
                    .forEach(relation -> dump.append(relation).append(pairs(relation.joinTable())));
        }
        return dump.toString();
    }

    private List<String> pairs(io.prisma4j.schema.Relation.JoinTable table) {
        return database.strings("select \"A\" || '-' || \"B\" from \"" + table.table() + "\" order by 1");
    }

    /** Every connection must have come back. */
    @Override
    public void close() {
        int active = pool.getHikariPoolMXBean().getActiveConnections();
        pool.close();
        if (active != 0) throw new AssertionError(active + " connections were not given back");
    }
}
